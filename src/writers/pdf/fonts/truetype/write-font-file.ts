/** What all 32-bit words of a font file, summed up, must come to (OpenType 1.9, `head`, checksumAdjustment). */
const WHOLE_SUM = 0xb1b0afba;
const ADJUSTMENT = 8;

/**
 * Puts tables together to a font file (OpenType 1.9, "Organization of an OpenType font"): directory, then the
 * tables by their tags, each filled up to four bytes, and the checksums. `head` comes with its adjustment at 0.
 */
export function writeFontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const file = new Uint8Array(sorted.reduce((size, [, { length }]) => size + padded(length), start));
  const view = new DataView(file.buffer);
  writeHeader(view, sorted.length);
  let offset = start;
  let headAt: number | undefined;
  for (const [at, [tag, table]] of sorted.entries()) {
    file.set(table, offset);
    const entry = 12 + 16 * at;
    for (let step = 0; step < 4; step++) view.setUint8(entry + step, tag.charCodeAt(step));
    view.setUint32(entry + 4, sumWords(view, offset, padded(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') headAt = offset;
    offset += padded(table.length);
  }
  if (headAt !== undefined) view.setUint32(headAt + ADJUSTMENT, WHOLE_SUM - sumWords(view, 0, file.length));
  return file;
}

function writeHeader(view: DataView, tables: number): void {
  const power = Math.floor(Math.log2(tables));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * tables - 16 * 2 ** power);
}

/** A length with what fills it up to whole words. */
export function padded(length: number): number {
  return (length + 3) & ~3;
}

function sumWords(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
