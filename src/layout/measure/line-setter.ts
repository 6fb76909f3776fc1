import type { Points } from '../../base/index.ts';
import type { Leader, RawLine, Segment } from './raw-line.ts';
import { inkEnd, type Ruler } from './ruler.ts';

/** Widths are sums of many: a hair too much still fits. */
const HAIR = 0.01;

/** Left and right edge of a paragraph's lines; the first one may differ. */
export type LineEdges = (index: number) => { readonly left: Points; readonly right: Points };

/** Sets text on lines, one after the other. It changes, but only inside `breakLines`. */
export interface LineSetter {
  readonly lines: readonly RawLine[];
  /** Where the next character goes. */
  readonly x: Points;
  readonly right: Points;
  /** Nothing stands on the current line. */
  readonly empty: boolean;
  fits(width: Points): boolean;
  /** Sets text that is known to fit, or that cannot be helped. */
  add(start: number, end: number): void;
  /** Moves on to `x` over a tab at offset `at`. */
  tab(at: number, x: Points, leader: boolean): void;
  /** Ends the line before offset `end` and begins the next one at `next`. */
  close(end: number, next: number, forced: boolean, last: boolean): void;
}

export function startLines(text: string, ruler: Ruler, edges: LineEdges): LineSetter {
  const lines: RawLine[] = [];
  let segments: Segment[] = [];
  let leaders: Leader[] = [];
  let start = 0;
  let { left, right } = edges(0);
  let x = left;
  let ink = left;
  let empty = true;
  return {
    lines,
    get x() {
      return x;
    },
    get right() {
      return right;
    },
    get empty() {
      return empty;
    },
    fits: (width) => x + width <= right + HAIR,
    add(from, to) {
      const open = segments.at(-1);
      if (open?.end === from) open.end = to;
      else segments.push({ start: from, end: to, x });
      const inked = inkEnd(text, from, to);
      if (inked > from) ink = x + ruler(from, inked);
      x += ruler(from, to);
      empty = false;
    },
    tab(at, to, leader) {
      if (leader) leaders.push({ from: x, to, at });
      x = to;
      ink = to;
      empty = false;
    },
    close(end, next, forced, last) {
      lines.push({ start, end, segments, leaders, ink, left, right, forced, last });
      segments = [];
      leaders = [];
      start = next;
      ({ left, right } = edges(lines.length));
      x = left;
      ink = left;
      empty = true;
    },
  };
}
