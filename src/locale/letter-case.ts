/** Whole text in upper case, the same on every machine. */
export const upper = (text: string): string => text.toUpperCase();

const FIRST_LETTER = /^([^\p{L}\p{N}]*)(\p{L}\p{M}*)/u;

/** What begins with a capital already, and no mark upon it: most names. */
const CAPITAL = /^[A-Z\u0110][\0-\u02ff\u1ea0-\u1ef9]/;

/** The first letter in upper case, behind opening quotes or brackets too; text that begins with a digit stays. */
export function capitalise(text: string): string {
  if (CAPITAL.test(text)) return text;
  return text.replace(FIRST_LETTER, (_, before: string, letter: string) => before + letter.toUpperCase());
}
