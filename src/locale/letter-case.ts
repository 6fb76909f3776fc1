/** Whole text in upper case, the same on every machine. */
export const upper = (text: string): string => text.toUpperCase();

const FIRST_LETTER = /^([^\p{L}\p{N}]*)(\p{L}\p{M}*)/u;

/** What begins with a capital already, and no mark upon it: most names. */
const CAPITAL = /^[A-Z\u0110][\0-\u02ff\u1ea0-\u1ef9]/;
/** A letter of ours with no mark upon it: most of the others. It is found before all letters there are were gathered. */
const LETTER = /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9](?:[\0-\u02ff\u1ea0-\u1ef9]|$)/;

/** The first letter in upper case, behind opening quotes or brackets too; text that begins with a digit stays. */
export function capitalise(text: string): string {
  if (CAPITAL.test(text)) return text;
  if (LETTER.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.replace(FIRST_LETTER, (_, before: string, letter: string) => before + letter.toUpperCase());
}
