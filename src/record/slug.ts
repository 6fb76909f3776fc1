import { fold } from '../base/index.ts';

const MOST = 80;

/** Small letters, digits and hyphens made of any text: `Nghệ An (2).v1` -> `nghe-an-2-v1`. Empty when nothing serves. */
export function makeSlug(text: string): string {
  return fold(text.slice(0, 1000))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MOST)
    .replace(/-+$/, '');
}

/** The id that a record has by its file's name: without folders and the ending. */
export function slugOfFile(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? '';
  return makeSlug(base.replace(/\.ya?ml$/i, ''));
}
