/** A record and the name of the file that it was read from. */
export interface CarriedRecord {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The namespace of our part; a new shape of it would be `…:2`. */
export const RECORD_NAMESPACE = 'urn:briefwright:record:1';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What XML 1.0 cannot hold. */
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ROOT = /<(?:[\w.-]+:)?record\b([^>]*)>([\s\S]*?)<\/(?:[\w.-]+:)?record>/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The record as an XML part: text where text gives back the very bytes, base64 else. */
export function recordXml({ name, bytes }: CarriedRecord): string {
  const text = exactText(bytes);
  const encoding = text === undefined ? 'base64' : 'text';
  const content = text === undefined ? Buffer.from(bytes).toString('base64') : escapeXml(text);
  return `${HEAD}<record xmlns="${RECORD_NAMESPACE}" name="${escapeXml(name)}" encoding="${encoding}" xml:space="preserve">${content}</record>`;
}

/** The record in an XML part, whoever saved it since; undefined for other parts. */
export function parseRecordXml(xml: string): CarriedRecord | undefined {
  if (!xml.includes(RECORD_NAMESPACE)) return undefined;
  const [, attributes, content] = ROOT.exec(xml) ?? [];
  if (attributes === undefined || content === undefined) return undefined;
  const text = unescapeXml(content);
  const base64 = attribute(attributes, 'encoding') === 'base64';
  return {
    name: unescapeXml(attribute(attributes, 'name') ?? ''),
    bytes: new Uint8Array(base64 ? Buffer.from(text, 'base64') : Buffer.from(text, 'utf8')),
  };
}

function exactText(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const same = Buffer.from(text, 'utf8').equals(bytes);
  return same && !ILLEGAL.test(text) ? text : undefined;
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

function unescapeXml(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  return lines.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name] ?? whole;
  });
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
}
