/**
 * Text as it may stand both in the Info dictionary and in XML: without control characters and
 * non-characters, lone surrogates replaced, line breaks as blanks. Both places must be equal.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '')
    .normalize('NFC')
    .trim();
}
