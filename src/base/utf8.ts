/** A file's bytes as text. */
export interface DecodedText {
  /** Without a byte order mark; bytes that are not UTF-8 appear as U+FFFD. */
  readonly text: string;
  /** Where in the text the first bytes stand that are not UTF-8. */
  readonly invalidAt?: number;
}

/**
 * Reads bytes as UTF-8 and never fails: code frames must be able to show what is wrong. A byte order mark is dropped,
 * so that places agree with what editors show. A file whose mark says UTF-16 is shown as such, but invalid from the start.
 */
export function decodeUtf8(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), invalidAt: 0 };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), invalidAt: 0 };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD')) return { text };
  const invalid = findInvalid(bytes);
  if (invalid === undefined) return { text };
  return { text, invalidAt: new TextDecoder('utf-8').decode(bytes.subarray(0, invalid)).length };
}

/** The index of the first byte that does not belong to well-formed UTF-8. */
function findInvalid(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** How many bytes the character at an index has; 0 when it is not well formed (Unicode, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < least || second > most) return 0;
  for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
