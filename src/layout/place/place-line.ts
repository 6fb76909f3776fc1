import type { Points } from '../../base/index.ts';
import type { LineBox, ParagraphBox, RunBox } from '../measure/boxes.ts';
import { lineRuns } from '../measure/line-runs.ts';
import type { GlyphRun, Owner, TextPiece } from '../pages.ts';
import type { Canvas, Spot } from './canvas.ts';

/** Places a line as text pieces, one for each stretch of one owner. `top` is the line's upper edge on the page. */
export function placeLine(line: LineBox, top: Points, spot: Spot, canvas: Canvas): void {
  const runs = lineRuns(line);
  for (let start = 0; start < runs.length; ) {
    const own = ownRuns(runs, start);
    const [first] = own;
    if (!first) return;
    canvas.pieces.push(makePiece(own, first, line, top, spot));
    start += own.length;
  }
}

/** The runs from `start` on that have one owner: mostly all of a line. */
function ownRuns(runs: readonly RunBox[], start: number): readonly RunBox[] {
  let end = start + 1;
  while (end < runs.length && runs[end]?.owner === runs[start]?.owner) end++;
  return start === 0 && end === runs.length ? runs : runs.slice(start, end);
}

function makePiece(runs: readonly RunBox[], first: RunBox, line: LineBox, top: Points, spot: Spot): TextPiece {
  let end = first.x;
  for (const { x, width } of runs) end = Math.max(end, x + width);
  return {
    type: 'text',
    owner: ownerOf(first, spot),
    x: spot.x + first.x,
    baseline: top + line.baseline,
    width: end - first.x,
    ascent: line.ascent,
    descent: line.descent,
    runs: runs.map((run) => glyphRun(run, first.x)),
  };
}

function ownerOf({ owner }: RunBox, { artifact }: Spot): Owner {
  if (artifact) return { artifact: 'pagination' };
  return owner === 'leader' ? { artifact: 'layout' } : { node: owner };
}

function glyphRun({ x, text, look, width, wordSpacing }: RunBox, origin: Points): GlyphRun {
  const { face, size, color, rise, underline, lang } = look;
  const run: GlyphRun = { dx: x - origin, text, face: face.key, size, color, rise, wordSpacing, width, underline };
  return lang === undefined ? run : { ...run, lang };
}

/**
 * Places the piece without text of an empty cell: without it the cell would be missing from the structure tree, and
 * its row be shorter than the others.
 */
export function placeEmptyCell({ node, lines }: ParagraphBox, top: Points, spot: Spot, canvas: Canvas): void {
  const kind = node.parent?.kind;
  const line = lines[0];
  if (spot.artifact || !line || (kind !== 'head-cell' && kind !== 'data-cell')) return;
  if (!lines.every(isEmpty)) return;
  const { ascent, descent } = line;
  const place = { x: spot.x, baseline: top + line.baseline, width: 0, ascent, descent };
  canvas.pieces.push({ type: 'text', owner: { node }, ...place, runs: [] });
}

/** Whether nothing is drawn on a line. Each of its segments has letters. */
function isEmpty(line: LineBox): boolean {
  return line.raw.segments.length === 0 && lineRuns(line).length === 0;
}
