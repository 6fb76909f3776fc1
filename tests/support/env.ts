import { posix } from 'node:path';
import { type Env, EnvError } from '../../src/pipeline/index.ts';

/** A machine in memory: files by absolute path (forward slashes), links, and paths that refuse. */
export interface FakeEnv extends Env {
  readonly files: Map<string, Uint8Array>;
  /** Paths that fail, with their code, on reading and writing. */
  readonly refusals: Map<string, string>;
  /** Symbolic links: from a path to the path it leads to. */
  readonly links: Map<string, string>;
  textOf(path: string): string | undefined;
}

/** Makes a machine in memory whose working directory is `/desk`. */
export function fakeEnv(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  variables: Env['variables'] = {},
): FakeEnv {
  const stored = new Map<string, Uint8Array>();
  for (const [path, content] of Object.entries(files))
    stored.set(posix.resolve('/desk', path), typeof content === 'string' ? Buffer.from(content) : content);
  const refusals = new Map<string, string>();
  const links = new Map<string, string>();
  const follow = (path: string): string => links.get(path) ?? path;
  const admit = (path: string): void => {
    const code = refusals.get(path);
    if (code) throw new EnvError(code, path);
  };
  const isFolder = (path: string): boolean => [...stored.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    cwd: '/desk',
    variables,
    files: stored,
    refusals,
    links,
    textOf: (path) => {
      const bytes = stored.get(posix.resolve('/desk', path));
      return bytes && Buffer.from(bytes).toString('utf8');
    },
    readFile: async (path) => {
      admit(path);
      const bytes = stored.get(follow(path));
      if (!bytes && isFolder(path)) throw new EnvError('EISDIR', path);
      return bytes;
    },
    listFolder: async (path) => {
      admit(path);
      return isFolder(path) ? namesIn(path, [...stored.keys()]) : undefined;
    },
    writeFile: async (path, bytes) => {
      admit(path);
      stored.set(path, bytes);
    },
    realPath: async (path) => {
      const real = follow(path);
      return stored.has(real) || isFolder(real) ? real : undefined;
    },
    now: () => 0,
  };
}

function namesIn(folder: string, files: readonly string[]): readonly string[] {
  const names = files
    .filter((file) => file.startsWith(`${folder}/`))
    .map((file) => file.slice(folder.length + 1).replace(/\/.*$/s, '/'));
  return [...new Set(names)].sort();
}
