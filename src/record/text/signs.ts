/*
 * Characters that do harm in a document, by what is done about them. Blanks, tabs and line breaks are no harm.
 */

/** A quick look: whether a text may hold any character that is dropped or refused. */
export const HARMFUL = /(?![\t\n\r])[\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]/u;

/** What a harmful character is. */
export type Harm = 'control' | 'direction' | 'surrogate' | 'damaged' | 'invisible';

/** What is wrong with a character, or undefined when nothing is. */
export function harmOf(codePoint: number): Harm | undefined {
  if (codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d) return undefined;
  if (codePoint < 0x20 || (codePoint >= 0x7f && codePoint <= 0x9f)) return 'control';
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'surrogate';
  if (codePoint === 0xfffd) return 'damaged';
  if (isDirection(codePoint)) return 'direction';
  return isInvisible(codePoint) ? 'invisible' : undefined;
}

/** Marks that turn the direction of writing: they can make a text read otherwise than it is stored. */
function isDirection(codePoint: number): boolean {
  return (
    codePoint === 0x061c ||
    codePoint === 0x200e ||
    codePoint === 0x200f ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2066 && codePoint <= 0x2069)
  );
}

const INVISIBLE: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], // soft hyphen
  [0x034f, 0x034f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200d], // zero-width space and joiners
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfdd0, 0xfdef], // no characters
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0xe0000, 0xe0fff], // tags
];

function isInvisible(codePoint: number): boolean {
  if ((codePoint & 0xfffe) === 0xfffe) return true; // the two non-characters of each plane
  return INVISIBLE.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** `U+00AD`. */
export function formatCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
