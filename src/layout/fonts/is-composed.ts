/** Not these: Latin letters with their marks, all that Vietnamese has, and usual signs. None of them is a control. */
const UNUSUAL = /[^ -~\u00a0-\u02ff\u1ea0-\u1ef9\u2010-\u2027]/;

/**
 * Whether a text has usual signs alone: those are their own composed form (Unicode's NFC), so that nothing in it needs
 * to be composed, which takes longer to find out in general.
 */
export function isComposed(text: string): boolean {
  return !UNUSUAL.test(text);
}
