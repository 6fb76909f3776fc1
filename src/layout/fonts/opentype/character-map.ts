/** Subtables by platform and encoding: all of Unicode, and its Basic Multilingual Plane. The first found is read. */
const SUBTABLES = [0x0003000a, 0x00030001];

type Glyphs = Map<number, number>;
const readers: Readonly<Record<number, (table: DataView) => Glyphs>> = { 4: readSegments, 12: readGroups };

/** Reads which glyph shows which character: code point -> glyph (OpenType 1.9, `cmap`). Throws when it cannot. */
export function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const table = findSubtable(cmap);
  const format = table.getUint16(0);
  const read = readers[format];
  if (!read) throw new Error(`the font's character map has format ${format}; known are 4 and 12`);
  return read(table);
}

function findSubtable(cmap: DataView): DataView {
  const offsets = new Map<number, number>();
  for (let at = 4, left = cmap.getUint16(2); left > 0; at += 8, left--)
    offsets.set(cmap.getUint32(at), cmap.getUint32(at + 4));
  const offset = SUBTABLES.map((key) => offsets.get(key)).find((found) => found !== undefined);
  if (offset === undefined) throw new Error('the font has no character map for Unicode');
  return new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset);
}

/** Format 4: segments, in four arrays one after another (end, start, delta, range offset). */
function readSegments(table: DataView): Glyphs {
  const size = table.getUint16(6); // bytes of each array: two a segment
  const [ends, starts] = [14, 16 + size];
  const glyphs: Glyphs = new Map();
  for (let step = 0; step < size; step += 2) {
    const [first, last] = [table.getUint16(starts + step), table.getUint16(ends + step)];
    for (let point = first; point <= last && point < 0xffff; point++) {
      const glyph = glyphInSegment(table, starts + step, size, point);
      if (glyph !== 0) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}

/** The glyph of a character in the segment whose start code is at `start`. */
function glyphInSegment(table: DataView, start: number, size: number, point: number): number {
  const delta = table.getUint16(start + size);
  const rangeAt = start + 2 * size;
  const range = table.getUint16(rangeAt);
  if (range === 0) return (point + delta) & 0xffff;
  const glyph = table.getUint16(rangeAt + range + 2 * (point - table.getUint16(start)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

/** Format 12: groups of characters whose glyphs follow one another (first, last, first glyph). */
function readGroups(table: DataView): Glyphs {
  const glyphs: Glyphs = new Map();
  for (let at = 16, left = table.getUint32(12); left > 0; at += 12, left--) {
    const [first, last, glyph] = [table.getUint32(at), table.getUint32(at + 4), table.getUint32(at + 8)];
    for (let point = first; point <= last; point++) glyphs.set(point, glyph + point - first);
  }
  return glyphs;
}
