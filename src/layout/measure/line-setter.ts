import type { Points } from '../../base/index.ts';
import type { Leader, RawLine, Segment } from './raw-line.ts';
import { inkEnd, type Ruler } from './ruler.ts';

/** Widths are sums of many: a hair too much still fits. */
const HAIR = 0.01;

/** Left and right edge of a paragraph's lines; the first one may differ. */
export type LineEdges = (index: number) => { readonly left: Points; readonly right: Points };

/** Lines being set, one after the other, and the one that is open. It changes, but only inside `breakLines`. */
export interface LineSetter {
  readonly text: string;
  readonly ruler: Ruler;
  readonly edges: LineEdges;
  readonly lines: RawLine[];
  open: OpenLine;
}
interface OpenLine {
  readonly start: number;
  readonly left: Points;
  readonly right: Points;
  readonly segments: Segment[];
  readonly leaders: Leader[];
  /** Where the next character goes, and where the last one that counts ends. */
  x: Points;
  ink: Points;
  empty: boolean;
}

export function startLines(text: string, ruler: Ruler, edges: LineEdges): LineSetter {
  return { text, ruler, edges, lines: [], open: openLine(0, edges(0)) };
}

function openLine(start: number, { left, right }: ReturnType<LineEdges>): OpenLine {
  return { start, left, right, segments: [], leaders: [], x: left, ink: left, empty: true };
}

/** Whether something so wide fits on the open line. */
export function fits({ open }: LineSetter, width: Points): boolean {
  return open.x + width <= open.right + HAIR;
}

/** Sets text that is known to fit, or that cannot be helped. */
export function setText({ text, ruler, open }: LineSetter, from: number, to: number): void {
  const last = open.segments.at(-1);
  if (last?.end === from) last.end = to;
  else open.segments.push({ start: from, end: to, x: open.x });
  const inked = inkEnd(text, from, to);
  if (inked > from) open.ink = open.x + ruler(from, inked);
  open.x += ruler(from, to);
  open.empty = false;
}

/** Moves on to `x` over the tab at offset `at`. */
export function moveTo({ open }: LineSetter, at: number, x: Points, leader: boolean): void {
  if (leader) open.leaders.push({ from: open.x, to: x, at });
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
  setter.lines.push({ start, end, segments, leaders, ink, left, right, forced, last });
  setter.open = openLine(next, setter.edges(setter.lines.length));
}
