import { readdirSync, readFileSync } from 'node:fs';

/** A shared partial, as the author's guide lists it. */
export interface PartialEntry {
  /** As it is called: `{{> name}}`. */
  readonly name: string;
  /** What its first comment says. */
  readonly note: string;
}

/** Every partial of a folder in the order of their names, with the comment that it begins with. */
export function readPartialNotes(folder: URL): readonly PartialEntry[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .sort()
    .map((file) => {
      const note = /^\s*\{\{!(?:--)?\s*([\s\S]*?)\s*(?:--)?\}\}/.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1];
      return { name: `{{> ${file.replace(/\.hbs$/, '')}}}`, note: (note ?? '').replace(/\s+/g, ' ') };
    });
}
