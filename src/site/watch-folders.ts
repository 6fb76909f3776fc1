/** Watches folders for changes of the files in them. */
export interface Watch {
  /**
   * Watches more folders: their own files, or all below them. Folders that are watched already cost nothing; a watch that
   * was closed takes no more.
   */
  add(folders: readonly string[], depth: 'own' | 'all'): void;
  /** Resolves when all folders that were added are being watched. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Backups and swap files of editors, hidden files, and files that are being written aside. */
const BESIDE_THE_POINT = /(?:^|[\\/])(?:\.[^\\/]*|[^\\/]*(?:~|\.tmp|\.swp)|4913)$/;

/** Starts to watch; nothing yet. `onChange` hears the absolute path of each file that was written, added or removed. */
export async function watchFolders(onChange: (path: string) => void): Promise<Watch> {
  const { watch } = await import('chokidar');
  const starts: Promise<void>[] = [];
  const known = new Set<string>();
  const closers: (() => Promise<void>)[] = [];
  let isClosed = false;
  const start = (folders: readonly string[], isDeep: boolean): void => {
    const options = { ignoreInitial: true, atomic: false, ...(isDeep ? {} : { depth: 0 }) };
    const watcher = watch([...folders], options);
    watcher.on('all', (event, path) => {
      if (!event.endsWith('Dir') && !BESIDE_THE_POINT.test(path)) onChange(path);
    });
    // A folder that cannot be watched any more is seen again when it is added again.
    watcher.on('error', () => undefined);
    starts.push(new Promise((resolve) => watcher.once('ready', resolve)));
    closers.push(() => watcher.close());
  };
  return {
    add: (folders, depth) => {
      if (isClosed) return;
      const fresh = [...new Set(folders)].filter((folder) => !known.has(`${depth} ${folder}`));
      for (const folder of fresh) known.add(`${depth} ${folder}`);
      if (fresh.length > 0) start(fresh, depth === 'all');
    },
    ready: async () => void (await Promise.all(starts)),
    close: async () => {
      isClosed = true;
      await Promise.all(closers.map((close) => close()));
    },
  };
}
