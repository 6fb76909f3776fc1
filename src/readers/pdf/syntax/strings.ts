/** The content of a string, and where the string ends. */
export interface Scanned {
  readonly bytes: Uint8Array;
  readonly end: number;
}

const ESCAPES: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** A string in brackets, from its first one on. One that is never closed is empty and goes to the end of the bytes. */
export function scanString(bytes: Uint8Array, start: number): Scanned {
  const end = endOf(bytes, start + 1);
  const content: number[] = [];
  if (end === undefined) return { bytes: new Uint8Array(), end: bytes.length };
  for (let at = start + 1; at < end; at += 1) {
    const code = bytes[at] ?? 0;
    if (code === 0x5c) at = scanEscape(bytes, at + 1, content);
    else content.push(code);
  }
  return { bytes: Uint8Array.from(content), end: end + 1 };
}

/** The bracket that closes a string; those inside stand in pairs. */
function endOf(bytes: Uint8Array, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === 0x5c) at += 1;
    else if (code === 0x28) depth += 1;
    else if (code === 0x29) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** What stands behind a backslash; returns the offset of its last byte. */
function scanEscape(bytes: Uint8Array, at: number, content: number[]): number {
  const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0];
  if (octal !== undefined) {
    content.push(Number.parseInt(octal, 8) & 0xff);
    return at + octal.length - 1;
  }
  const code = bytes[at] ?? 0x5c;
  if (code === 13) return bytes[at + 1] === 10 ? at + 1 : at;
  if (code === 10) return at;
  content.push(ESCAPES[String.fromCharCode(code)] ?? code);
  return at;
}

/** A string in hexadecimal digits. A digit that lacks its second one has a 0. */
export function scanHexString(bytes: Uint8Array, start: number): Scanned {
  const found = bytes.indexOf(0x3e, start);
  const end = found < 0 ? bytes.length : found;
  const digits = Buffer.from(bytes.subarray(start + 1, end))
    .toString('latin1')
    .replace(/[^\da-fA-F]/g, '');
  return { bytes: new Uint8Array(Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')), end: end + 1 };
}
