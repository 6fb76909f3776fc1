import { groupBy } from '../../group-by.ts';
import type { SeenRun } from '../../seen-document.ts';
import { squeeze } from '../../words.ts';
import type { DrawnLine, DrawnText } from './drawn.ts';

/** A line of text on a page. */
export interface TextLine {
  readonly page: number;
  readonly text: string;
  readonly runs: readonly SeenRun[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly artifact: boolean;
  /** In a picture or a chart: words that are none of the text. */
  readonly figure: boolean;
}

/** Pieces farther apart than so many ems are of two lines: those of one mark, and others. */
const APART = { sameMark: 8, otherMark: 1.3 };
const SPACE = 0.16;
/** An underline is this near to the baseline, in ems; a rule below a text is not. */
const UNDERLINE = 0.19;

/** Gathers what was drawn into lines, in the order in which it was drawn. Lines that underline words are handed back no more. */
export function linesOf(
  texts: readonly DrawnText[],
  strokes: readonly DrawnLine[],
): { readonly lines: readonly TextLine[]; readonly strokes: readonly DrawnLine[] } {
  const groups: DrawnText[][] = [];
  for (const text of texts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && goesOn(last, text)) group.push(text);
    else groups.push([text]);
  }
  const used = new Set<DrawnLine>();
  const byPage = groupBy(strokes, ({ page }) => page);
  const lines = groups.flatMap((group) => makeLine(group, byPage.get(group[0]?.page ?? -1) ?? [], used));
  return { lines, strokes: strokes.filter((stroke) => !used.has(stroke)) };
}

function goesOn(last: DrawnText, next: DrawnText): boolean {
  const size = Math.max(last.size, next.size);
  if (last.page !== next.page || Math.abs(last.baseline - next.baseline) > 0.45 * size) return false;
  if (last.artifact !== next.artifact || last.figure !== next.figure) return false;
  const gap = next.left - last.right;
  const most = last.mark >= 0 && last.mark === next.mark ? APART.sameMark : APART.otherMark;
  return gap > -1.5 * size && gap < most * size;
}

function makeLine(
  group: readonly DrawnText[],
  strokes: readonly DrawnLine[],
  used: Set<DrawnLine>,
): readonly TextLine[] {
  const runs: SeenRun[] = [];
  let before: DrawnText | undefined;
  for (const piece of group) {
    const gap = before ? piece.left - before.right : 0;
    const isParted = before && gap > SPACE * piece.size && !/\s$/.test(before.text) && !/^\s/.test(piece.text);
    const underline = strokes.find((stroke) => isUnder(stroke, piece));
    if (underline) used.add(underline);
    const { font, size, bold, italic, color } = piece;
    const text = (isParted ? ' ' : '') + piece.text;
    runs.push({ text, font, size, bold, italic, color, underline: underline !== undefined });
    before = piece;
  }
  const text = squeeze(runs.map((run) => run.text).join(''));
  const inked = group.filter((piece) => piece.text.trim() !== '');
  const [first] = inked;
  const last = inked.at(-1);
  if (text === '' || !first || !last) return [];
  const size = Math.max(...inked.map((piece) => piece.size));
  const { page, left, artifact, figure } = first;
  const main = inked.find((piece) => piece.size === size) ?? first;
  return [
    {
      page,
      text,
      runs,
      left: left + blankBefore(first),
      right: last.right,
      baseline: main.baseline,
      size,
      artifact,
      figure,
    },
  ];
}

/** Blanks before a piece have the width of a quarter of an em in texts' fonts. */
const BLANK = 0.25;

function blankBefore({ text, size }: DrawnText): number {
  return (text.length - text.trimStart().length) * BLANK * size;
}

function isUnder({ left, right, top, bottom }: DrawnLine, text: DrawnText): boolean {
  const below = (top + bottom) / 2 - text.baseline;
  const overlap = Math.min(right, text.right) - Math.max(left, text.left);
  return bottom - top < 2.5 && below > 0 && below < UNDERLINE * text.size && overlap > 0.8 * (text.right - text.left);
}
