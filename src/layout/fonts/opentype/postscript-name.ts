const WINDOWS = 3;
const POSTSCRIPT_NAME = 6;

/** The name by which PDF files call a font, e.g. `Tinos-BoldItalic` (OpenType 1.9, `name`, id 6). */
export function readPostscriptName(name: DataView): string {
  const texts = name.getUint16(4);
  for (let at = 6, left = name.getUint16(2); left > 0; at += 12, left--) {
    if (name.getUint16(at) !== WINDOWS || name.getUint16(at + 6) !== POSTSCRIPT_NAME) continue;
    const [length, offset] = [name.getUint16(at + 8), name.getUint16(at + 10)];
    return readText(name, texts + offset, length);
  }
  throw new Error('the font has no PostScript name');
}

/** UTF-16, high byte first. */
function readText(view: DataView, at: number, length: number): string {
  return String.fromCharCode(...Array.from({ length: length / 2 }, (_, index) => view.getUint16(at + 2 * index)));
}
