import { createHash } from 'node:crypto';
import type { Env } from './env.ts';
import { joinPath, shownPath } from './paths.ts';

/**
 * Something outside that was looked at while a record's documents were made, and what was found: the hash of a file's
 * bytes, or of the names in a folder (its name ends in a slash), or where a path leads; null where nothing was there.
 */
export type Use =
  | { readonly file: string; readonly sha256: string | null }
  | { readonly file: string; readonly leadsTo: string | null };

/** An environment that remembers what was asked of it. */
export interface ObservedEnv {
  readonly env: Env;
  /** What was asked, each once, from the working directory, sorted. */
  uses(): readonly Use[];
}

/** Wraps an environment, so that afterwards it is known on what the work depended, absent files included. */
export function observeEnv(env: Env): ObservedEnv {
  const seen = new Map<string, Use>();
  const note = (use: Use): void => {
    seen.set(keyOf(use), use);
  };
  return {
    env: {
      ...env,
      readFile: async (path) => {
        const bytes = await env.readFile(path);
        note({ file: shownPath(path, env.cwd), sha256: hashOf(bytes) });
        return bytes;
      },
      listFolder: async (path) => {
        const names = await env.listFolder(path);
        note({ file: `${shownPath(path, env.cwd)}/`, sha256: hashOf(names?.join('\n')) });
        return names;
      },
      realPath: async (path) => {
        const real = await env.realPath(path);
        note({ file: shownPath(path, env.cwd), leadsTo: real === undefined ? null : shownPath(real, env.cwd) });
        return real;
      },
    },
    uses: () => [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, use]) => use),
  };
}

/** Says whether what was found once would be found again now. Each thing is looked at once, however often it is asked. */
export function useChecker(env: Env): (uses: readonly Use[]) => Promise<boolean> {
  const known = new Map<string, Promise<string>>();
  const isSame = async (use: Use): Promise<boolean> => {
    const key = keyOf(use);
    const now = known.get(key) ?? lookAgain(env, use).catch(() => 'refused');
    known.set(key, now);
    return (await now) === foundOf(use);
  };
  return async (uses) => {
    for (const use of uses) if (!(await isSame(use))) return false;
    return uses.length > 0;
  };
}

/** Whether two lists of uses, each sorted, are the same. */
export function sameUses(one: readonly Use[], other: readonly Use[]): boolean {
  const text = (uses: readonly Use[]): string => uses.map((use) => `${keyOf(use)}\n${foundOf(use)}`).join('\n');
  return text(one) === text(other);
}

function keyOf(use: Use): string {
  return 'leadsTo' in use ? `${use.file}\n>` : use.file;
}

function foundOf(use: Use): string {
  return `${'leadsTo' in use ? use.leadsTo : use.sha256}`;
}

async function lookAgain(env: Env, use: Use): Promise<string> {
  const path = joinPath(env.cwd, use.file);
  if ('leadsTo' in use) {
    const real = await env.realPath(path);
    return `${real === undefined ? null : shownPath(real, env.cwd)}`;
  }
  if (use.file.endsWith('/')) return `${hashOf((await env.listFolder(path))?.join('\n'))}`;
  return `${hashOf(await env.readFile(path))}`;
}

function hashOf(content: Uint8Array | string | undefined): string | null {
  return content === undefined ? null : createHash('sha256').update(content).digest('hex');
}
