import type { SeenColumn } from '../../seen-document.ts';
import type { Area } from './area.ts';
import type { TextLine } from './lines.ts';

/** How far from the middle something may stand and be centred still, as a share of the text's width. */
const CENTRED = 0.025;
/** Lines at the right begin beyond this share of the width. */
const RIGHT_FROM = 0.3;
/** Lines at the left end before this share. */
const LEFT_TO = 0.56;
/** Between the lines of a column at the right there may be room for a signature. */
const LARGEST_GAP = 120;

/**
 * Which part of the page each line of a page stands in. At the right is what begins well inside and has its middle
 * in the right half; at the left is what stands beside it.
 */
export function columnsOf(lines: readonly TextLine[], area: Area): ReadonlyMap<TextLine, SeenColumn> {
  const width = area.right - area.left;
  const right = lines.filter((line) => isRight(line, area, width));
  const bands = bandsOf(right);
  const columns = new Map<TextLine, SeenColumn>(lines.map((line) => [line, 'page'] as const));
  for (const line of right) columns.set(line, 'right');
  let before: TextLine | undefined;
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    if (columns.get(line) === 'right' || !isLeft(line, area, width)) continue;
    const beside = bands.some(({ top, bottom }) => line.baseline > top && line.baseline < bottom);
    const follows = before !== undefined && line.baseline - before.baseline < 2.2 * line.size && bands.length > 0;
    if (!beside && !follows) continue;
    columns.set(line, 'left');
    before = line;
  }
  return columns;
}

function isRight({ left, right }: TextLine, area: Area, width: number): boolean {
  const middle = (left + right) / 2;
  return left > area.left + RIGHT_FROM * width && middle > area.middle + 2 * CENTRED * width;
}

function isLeft({ left, right }: TextLine, area: Area, width: number): boolean {
  return right < area.left + LEFT_TO * width && (left + right) / 2 < area.middle - 2 * CENTRED * width;
}

function bandsOf(lines: readonly TextLine[]): readonly { readonly top: number; readonly bottom: number }[] {
  const bands: { top: number; bottom: number }[] = [];
  for (const { baseline, size } of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const band = bands.at(-1);
    if (band && baseline - band.bottom < LARGEST_GAP) band.bottom = baseline + 0.6 * size;
    else bands.push({ top: baseline - 0.9 * size, bottom: baseline + 0.6 * size });
  }
  return bands;
}

/** Indents of first lines, 10 mm and 12.7 mm: a line that begins there is one, even if it ends as far from the right. */
const FIRST_LINES = [28.35, 36];

/** Whether a line stands in the middle of the text, with room at both sides, and not where first lines begin. */
export function isCentred(line: TextLine, area: Area): boolean {
  const indent = line.left - area.left;
  return isInMiddle(line, area) && !FIRST_LINES.some((one) => Math.abs(indent - one) < 0.6);
}

/** Whether a line stands in the middle of the text, with room at both sides. */
export function isInMiddle({ left, right }: TextLine, area: Area): boolean {
  const width = area.right - area.left;
  const off = Math.abs((left + right) / 2 - area.middle);
  return off < CENTRED * width && left > area.left + 0.02 * width && right < area.right - 0.02 * width;
}
