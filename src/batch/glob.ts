import { resolve } from 'node:path';
import type { Env } from '../pipeline/index.ts';

const DEEPEST = 16;

/** Whether a name given on the command line is a pattern. */
export function isPattern(name: string): boolean {
  return /[*?]/.test(name);
}

/**
 * The files that a pattern names, as absolute paths in order. `*` and `?` stay within a name, `**` stands for any
 * folders, none included; hidden folders and node_modules are not entered.
 */
export async function matchPattern(env: Env, pattern: string): Promise<readonly string[]> {
  const fixed = patternRoot(pattern);
  const rest = pattern.slice(fixed.length);
  const deepest = rest.includes('**') ? DEEPEST : rest.split('/').length - 1;
  const wanted = patternToRegExp(rest);
  const matches: string[] = [];
  const visit = async (folder: string, prefix: string, depth: number): Promise<void> => {
    for (const name of (await env.listFolder(folder)) ?? []) {
      if (!name.endsWith('/')) {
        if (wanted.test(prefix + name)) matches.push(resolve(folder, name));
      } else if (depth < deepest && !name.startsWith('.') && name !== 'node_modules/') {
        await visit(resolve(folder, name), prefix + name, depth + 1);
      }
    }
  };
  await visit(resolve(env.cwd, fixed), '', 0);
  return matches;
}

/** The part of a pattern before its first star or question mark, up to a slash: the folder to look in. */
export function patternRoot(pattern: string): string {
  const fixed = pattern.slice(0, pattern.search(/[*?]/));
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

const PARTS: Readonly<Record<string, string>> = { '**/': '(?:[^/]+/)*', '**': '.*', '*': '[^/]*', '?': '[^/]' };

/** A pattern as a regular expression over whole paths with forward slashes. */
export function patternToRegExp(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*\*|[*?]|[.+^${}()|[\]\\]/g, (part) => PARTS[part] ?? `\\${part}`);
  return new RegExp(`^${source}$`, 'u');
}
