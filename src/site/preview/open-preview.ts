import { resolve, sep } from 'node:path';
import { joinPath, type Use, useChecker } from '../../pipeline/index.ts';
import { watchFolders } from '../watch-folders.ts';
import { createViewMaker, type PreviewOptions, type ViewMaker } from './view-maker.ts';
import type { Choice, View } from './view-types.ts';

/** Documents that are made anew whenever something that they are made of is saved. */
export interface Preview {
  /** A document as it is now; made once for all who look at it. */
  view(choice: Choice): Promise<View>;
  /** One of its files, made now, in memory. */
  readonly file: ViewMaker['file'];
  /** Calls back each time that a document was made anew; the returned function ends that. */
  follow(choice: Choice, onView: (view: View) => void): () => void;
  close(): Promise<void>;
}

/**
 * Editors empty a file, then write it, and the watcher says nothing of what happens within 50 milliseconds of a change:
 * so long nothing is read.
 */
const CALM = 55;

/** Opens a preview and begins to watch. */
export async function openPreview(options: PreviewOptions): Promise<Preview> {
  const { env, workshop } = options;
  const maker = await createViewMaker(options);
  const templates = [joinPath(env.cwd, workshop.templates ?? 'templates'), joinPath(workshop.home, 'templates')];
  const isOfTemplates = (path: string): boolean =>
    /\.docx$/i.test(path) || templates.some((folder) => resolve(path).startsWith(folder + sep));
  const followers = new Set<{ readonly choice: Choice; readonly onView: (view: View) => void }>();
  const views = new Map<string, Promise<View>>();

  const makeAnew = async (reopen: boolean): Promise<void> => {
    if (reopen) await maker.reopen();
    views.clear();
    for (const { choice, onView } of [...followers]) onView(await viewOf(choice));
  };
  const turns = createTurns(makeAnew);
  const watch = await watchFolders((path) => turns.ask(isOfTemplates(path)));
  const make = async (choice: Choice): Promise<View> => {
    const { view, uses } = await maker.make(choice);
    watch.add(foldersOf(uses, env.cwd), 'own');
    await watch.ready();
    // What was saved meanwhile, or before its folder was watched.
    if (uses.length > 0 && !(await useChecker(env)(uses))) turns.ask(false);
    return view;
  };
  const viewOf = (choice: Choice): Promise<View> => {
    const key = JSON.stringify(choice);
    const view = views.get(key) ?? make(choice);
    views.set(key, view);
    return view;
  };

  watch.add(templates, 'all');
  await watch.ready();
  return {
    view: viewOf,
    file: maker.file,
    follow: (choice, onView) => {
      const follower = { choice, onView };
      followers.add(follower);
      return () => void followers.delete(follower);
    },
    close: async () => {
      turns.stop();
      followers.clear();
      await watch.close();
    },
  };
}

/** Does something when all is calm, once for all who asked, and never twice at a time; nothing more once it was stopped. */
function createTurns(act: (reopen: boolean) => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;
  let [reopen, isStopped] = [false, false];
  let working = Promise.resolve();
  const turn = async (): Promise<void> => {
    const isAsked = reopen;
    reopen = false;
    await act(isAsked);
  };
  return {
    ask: (isReopening: boolean): void => {
      if (isStopped) return;
      reopen ||= isReopening;
      clearTimeout(timer);
      timer = setTimeout(() => {
        working = working.then(turn, turn);
      }, CALM);
    },
    stop: (): void => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

/** The folders that hold what a document was made of, or would hold it. */
function foldersOf(uses: readonly Use[], cwd: string): readonly string[] {
  return uses.map(({ file }) => joinPath(cwd, file.endsWith('/') ? file : `${file}/..`));
}
