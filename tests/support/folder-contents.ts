import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder and of those below it, by path, as text that can be compared. */
export function folderContents(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));
}
