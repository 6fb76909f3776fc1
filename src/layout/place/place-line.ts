import type { Points } from '../../base/index.ts';
import type { LineBox, ParagraphBox, RunBox } from '../measure/boxes.ts';
import type { GlyphRun, Owner, TextPiece } from '../pages.ts';
import type { Spot } from './canvas.ts';

/** A line as text pieces, one for each stretch of one owner. `top` is the line's upper edge on the page. */
export function placeLine(line: LineBox, top: Points, spot: Spot): readonly TextPiece[] {
  const groups: RunBox[][] = [];
  for (const run of line.runs) {
    const open = groups.at(-1);
    if (open && open[0]?.owner === run.owner) open.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((runs) => {
    const first = runs[0];
    return first ? [makePiece(runs, first, line, top, spot)] : [];
  });
}

function makePiece(runs: readonly RunBox[], first: RunBox, line: LineBox, top: Points, spot: Spot): TextPiece {
  const end = runs.reduce((right, run) => Math.max(right, run.x + run.width), first.x);
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
  return {
    dx: x - origin,
    text,
    face: look.face.key,
    size: look.size,
    color: look.color,
    rise: look.rise,
    wordSpacing,
    width,
    underline: look.underline,
    ...(look.lang === undefined ? {} : { lang: look.lang }),
  };
}

/**
 * The piece without text of an empty cell: without it the cell would be missing from the structure tree, and
 * its row be shorter than the others.
 */
export function emptyCellPiece({ node, lines }: ParagraphBox, top: Points, spot: Spot): readonly TextPiece[] {
  const kind = node.parent?.kind;
  const line = lines[0];
  if (spot.artifact || !line || (kind !== 'head-cell' && kind !== 'data-cell')) return [];
  if (lines.some(({ runs }) => runs.length > 0)) return [];
  const { baseline, ascent, descent } = line;
  return [{ type: 'text', owner: { node }, x: spot.x, baseline: top + baseline, width: 0, ascent, descent, runs: [] }];
}
