import { type Points, withOne } from '../../base/index.ts';
import type { Leader, RawLine, Segment } from './raw-line.ts';
import type { Ruler } from './ruler.ts';

/** Widths are sums of many: a hair too much still fits. */
const HAIR = 0.01;

/** Left and right edge of a paragraph's lines; the left one of the first may differ. */
export interface LineEdges {
  readonly first: Points;
  readonly left: Points;
  readonly right: Points;
}

/** Lines being set, one after the other, and the one that is open. It changes, but only inside `breakLines`. */
export interface LineSetter {
  readonly ruler: Ruler;
  readonly edges: LineEdges;
  lines: RawLine[];
  open: OpenLine;
}
interface OpenLine {
  readonly start: number;
  readonly left: Points;
  readonly right: Points;
  segments: Segment[];
  leaders: Leader[];
  /** Where the next character goes, and where the last one that counts ends. */
  x: Points;
  ink: Points;
  empty: boolean;
}

export function startLines(ruler: Ruler, edges: LineEdges): LineSetter {
  return { ruler, edges, lines: [], open: openLine(0, edges.first, edges.right) };
}

/** Of a line that is just open. They stay empty: what is added to them makes a list of its own. */
const NO_SEGMENTS: Segment[] = [];
const NO_LEADERS: Leader[] = [];

function openLine(start: number, left: Points, right: Points): OpenLine {
  return { start, left, right, segments: NO_SEGMENTS, leaders: NO_LEADERS, x: left, ink: left, empty: true };
}

/** Whether something so wide fits on the open line. */
export function fits({ open }: LineSetter, width: Points): boolean {
  return open.x + width <= open.right + HAIR;
}

/** Sets text that is known to fit, or that cannot be helped. `width` is that of its letters up to `inked`. */
export function setText(setter: LineSetter, from: number, to: number, inked: number, width: Points): void {
  const { ruler, open } = setter;
  const last = open.segments[open.segments.length - 1];
  if (last?.end === from) last.end = to;
  else open.segments = withOne(open.segments, { start: from, end: to, x: open.x });
  if (inked > from) open.ink = open.x + width;
  open.x += inked === to ? width : ruler(from, to);
  open.empty = false;
}

/** Moves on to `x` over the tab at offset `at`. */
export function moveTo({ open }: LineSetter, at: number, x: Points, leader: boolean): void {
  if (leader) open.leaders = withOne(open.leaders, { from: open.x, to: x, at });
  open.x = x;
  open.ink = x;
  open.empty = false;
}

/** Ends the line before offset `end`; the next one begins at `next`. */
export function closeLine(
  setter: LineSetter,
  end: number,
  next = end,
  ending: Pick<RawLine, 'forced' | 'last'> = { forced: false, last: false },
): void {
  const { start, left, right, segments, leaders, ink } = setter.open;
  const { forced, last } = ending;
  setter.lines = withOne(setter.lines, { start, end, segments, leaders, ink, left, right, forced, last });
  if (!last) setter.open = openLine(next, setter.edges.left, setter.edges.right);
}
