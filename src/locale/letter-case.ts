/** Whole text in upper case, the same on every machine. */
export const upper = (text: string): string => text.toUpperCase();

const FIRST_LETTER = /^([^\p{L}\p{N}]*)(\p{L}\p{M}*)/u;

/** The first letter in upper case, behind opening quotes or brackets too; text that begins with a digit stays. */
export function capitalise(text: string): string {
  return text.replace(FIRST_LETTER, (_, before: string, letter: string) => before + letter.toUpperCase());
}
