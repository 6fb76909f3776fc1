import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path inside a folder, from a name that uses forward slashes. */
export function joinPath(folder: string, ...names: readonly string[]): string {
  return resolve(folder, ...names);
}

/** Whether a real path lies in a real folder or below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`));
}

/** A path as the user knows it: from the working directory where it lies in it, with forward slashes. */
export function shownPath(path: string, cwd: string): string {
  const shown = isInside(path, cwd) ? relative(cwd, path) || '.' : path;
  return shown.split(sep).join('/');
}
