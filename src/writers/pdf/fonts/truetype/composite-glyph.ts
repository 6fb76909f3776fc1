/** Flags of a component (OpenType 1.9, `glyf`, "Composite glyph description"). */
const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/** Where an outline names the glyphs it is put together from: offsets of their numbers. None in a simple glyph. */
export function componentOffsets(outline: Uint8Array): readonly number[] {
  if (outline.length === 0) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const offsets: number[] = [];
  let flags = MORE_COMPONENTS;
  for (let at = 10; (flags & MORE_COMPONENTS) !== 0; at += lengthOf(flags)) {
    flags = view.getUint16(at);
    offsets.push(at + 2);
  }
  return offsets;
}

/** Bytes of a component: flags, number, two arguments, and up to four factors. */
function lengthOf(flags: number): number {
  const factors =
    (flags & HAS_MATRIX) !== 0 ? 8 : (flags & HAS_TWO_SCALES) !== 0 ? 4 : (flags & HAS_SCALE) !== 0 ? 2 : 0;
  return 4 + ((flags & ARGUMENTS_ARE_WORDS) !== 0 ? 4 : 2) + factors;
}
