/*
 * The library fills numbers of lists and pictures into the finished XML wherever it finds `{name}`, in the
 * text of the document too. So braces travel as non-characters and come back when the package is settled.
 */
const OPEN = '\ufffe';
const CLOSE = '\uffff';
const TO_VEIL = /[{}\ufffe\uffff]/;

/** Text as it may be given to the library: without the non-characters that no XML reader accepts, braces veiled. */
export function veil(text: string): string {
  if (!TO_VEIL.test(text)) return text;
  return text
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('{', OPEN)
    .replaceAll('}', CLOSE);
}

/** The XML of a part with its braces back. */
export function unveil(xml: string): string {
  if (!xml.includes(OPEN) && !xml.includes(CLOSE)) return xml;
  return xml.replaceAll(OPEN, '{').replaceAll(CLOSE, '}');
}
