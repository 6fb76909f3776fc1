import { openFace } from '../../layout/index.ts';
import type { SeenRun, SeenText } from '../../readers/index.ts';

/** How much of a text's letters has a look, from 0 to 1; spaces do not count. */
export function shareOf({ runs }: SeenText, has: (run: SeenRun) => boolean): number {
  let all = 0;
  let with_ = 0;
  for (const run of runs) {
    const count = run.text.replace(/\s/g, '').length;
    all += count;
    if (has(run)) with_ += count;
  }
  return all === 0 ? 0 : with_ / all;
}

/** The size that most of a text's letters have. */
export function sizeOf(text: SeenText): number {
  const sizes = new Map<number, number>();
  for (const { text: words, size } of text.runs) sizes.set(size, (sizes.get(size) ?? 0) + words.trim().length);
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const FACES = {
  plain: 'tinos/regular',
  bold: 'tinos/bold',
  italic: 'tinos/italic',
  both: 'tinos/bold-italic',
} as const;

/** Width of a text: as it was drawn, else of its longest line by the metrics of Times New Roman, at most its column. */
export function widthOf({ box, runs, room }: SeenText): number {
  if (box) return box.right - box.left;
  const lines = [0];
  for (const { text, size, bold, italic } of runs) {
    const face = openFace(bold ? (italic ? FACES.both : FACES.bold) : italic ? FACES.italic : FACES.plain);
    for (const sign of text) {
      if (sign === '\n') lines.push(0);
      else lines.push((lines.pop() ?? 0) + face.advance(sign.codePointAt(0) ?? 0) * size);
    }
  }
  const width = Math.max(...lines);
  return room === undefined || room <= 0 ? width : Math.min(width, room);
}

/** Height of a line of Times New Roman, in ems. */
export const LINE = 1.149;
