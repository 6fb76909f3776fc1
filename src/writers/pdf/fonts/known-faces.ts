import { type CutFace, cutFace } from './cut-face.ts';

/** So many bytes are kept, by a rough count: some dozens of faces. */
const MOST = 1 << 20;
const PER_CHARACTER = 100;
const known = new Map<string, CutFace>();
let held = 0;

/**
 * A face cut down to some characters. Those used last are remembered for the process: documents of one kind mostly draw
 * the same letters, and to press a font's outlines is the dearest single part of a PDF.
 */
export function knownFace(key: string, points: readonly number[]): CutFace {
  const name = `${key} ${points.join(' ')}`;
  const face = known.get(name) ?? cutFace(key, points);
  if (!known.delete(name)) held += sizeOf(face);
  known.set(name, face);
  for (const [oldest, other] of known) {
    if (held <= MOST || other === face) break;
    known.delete(oldest);
    held -= sizeOf(other);
  }
  return face;
}

function sizeOf({ file, toUnicode, codes }: CutFace): number {
  return file.bytes.length + toUnicode.bytes.length + PER_CHARACTER * codes.size;
}
