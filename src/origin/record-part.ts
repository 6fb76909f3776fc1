import { isUtf8 } from 'node:buffer';

/** A record and the name of the file that it was read from. */
export interface CarriedRecord {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The namespace of the part that carries the record in a Word file; a new shape of it would be `…:2`. */
export const RECORD_NAMESPACE = 'urn:briefwright:record:1';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What XML 1.0 cannot hold. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** The record as an XML part: text where text gives back the very bytes, base64 else. */
export function recordXml({ name, bytes }: CarriedRecord): string {
  const text = exactText(bytes);
  const encoding = text === undefined ? 'base64' : 'text';
  const content = text === undefined ? Buffer.from(bytes).toString('base64') : escapeXml(text);
  return `${HEAD}<record xmlns="${RECORD_NAMESPACE}" name="${escapeXml(name)}" encoding="${encoding}" xml:space="preserve">${content}</record>`;
}

/** The record again, from the text of that element and its attribute `encoding`. */
export function decodeRecord(name: string, encoding: string | undefined, text: string): CarriedRecord {
  return { name, bytes: new Uint8Array(Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8')) };
}

function exactText(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return ILLEGAL.test(text) ? undefined : text;
}

/** Line breaks other than LF as numbers, for readers of XML make them LF. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
