/*
 * The library fills numbers of lists and pictures into the finished XML wherever it finds `{name}`, in the
 * text of the document too. So braces travel as non-characters and come back when the package is settled.
 */
const OPEN = '\ufffe';
const CLOSE = '\uffff';

/** Text as it may be given to the library: without the non-characters that no XML reader accepts, braces veiled. */
export function veil(text: string): string {
  return text
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('{', OPEN)
    .replaceAll('}', CLOSE);
}

/** The XML of a part with its braces back. */
export function unveil(xml: string): string {
  return xml.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
}
