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
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The record as an XML part: text where text gives back the very bytes, base64 else. */
export function recordXml({ name, bytes }: CarriedRecord): Uint8Array {
  const text = exactText(bytes);
  const encoding = text ? 'text' : 'base64';
  const title = escapeXml(name.replace(ILLEGAL, '\ufffd'));
  const start = `${HEAD}<record xmlns="${RECORD_NAMESPACE}" name="${title}" encoding="${encoding}" xml:space="preserve">`;
  const content = text ?? [Buffer.from(Buffer.from(bytes).toString('base64'))];
  return Buffer.concat([Buffer.from(start), ...content, Buffer.from('</record>')]);
}

/** The record again, from the text of that element and its attribute `encoding`. */
export function decodeRecord(name: string, encoding: string | undefined, text: string): CarriedRecord {
  return { name, bytes: new Uint8Array(Buffer.from(text, encoding === 'base64' ? 'base64' : 'utf8')) };
}

/** Line breaks other than LF as numbers, for readers of XML make them LF. */
const ESCAPES: ReadonlyMap<number, Buffer> = new Map(
  Object.entries({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }).map(([sign, written]) => [
    sign.charCodeAt(0),
    Buffer.from(written),
  ]),
);
/** With this begin U+FFFE and U+FFFF, and signs that XML can hold. */
const MAY_BE_ILLEGAL = 0xef;
/** Bytes that stand for themselves: 1; those that are looked at more closely: 0. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => {
  const isBlank = byte === 0x09 || byte === 0x0a;
  return isBlank || (byte >= 0x20 && byte !== MAY_BE_ILLEGAL && !ESCAPES.has(byte)) ? 1 : 0;
});

/**
 * Bytes of UTF-8 as they stand in XML, in pieces; undefined for what XML would not give back. They never become a
 * text: a record has more letters than all else in the file.
 */
function exactText(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  if (!isUtf8(bytes)) return undefined;
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (PLAIN[byte] === 1) continue;
    const written = ESCAPES.get(byte);
    if (written) {
      pieces.push(bytes.subarray(from, at), written);
      from = at + 1;
    } else if (isIllegal(bytes, at)) return undefined;
  }
  pieces.push(bytes.subarray(from));
  return pieces;
}

/** Whether XML cannot hold what begins here: a control, or U+FFFE or U+FFFF. */
function isIllegal(bytes: Uint8Array, at: number): boolean {
  return bytes[at] !== MAY_BE_ILLEGAL || (bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) >= 0xbe);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"\r]/g, (sign) => ESCAPES.get(sign.charCodeAt(0))?.toString() ?? sign);
}
