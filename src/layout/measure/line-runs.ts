import { type Points, withOne } from '../../base/index.ts';
import type { Alignment } from '../../document/index.ts';
import { withoutInvisible } from '../fonts/invisible.ts';
import { widthBetween, wordWidth } from '../fonts/word-width.ts';
import type { LineBox, RunBox } from './boxes.ts';
import type { InlineText, Stretch } from './inline-text.ts';
import type { Leader, RawLine, Segment } from './raw-line.ts';
import { inkEnd } from './ruler.ts';
import { stretchesIn } from './stretches-in.ts';

const SPACE = 0x20;

/**
 * A line's runs of one look: aligned, its spaces stretched where it is justified. They are made when the line is placed:
 * for page numbers alone, which Word's fields show, none are.
 */
export function lineRuns({ raw, inline, own, align }: LineBox): readonly RunBox[] {
  const { shift, wordSpacing } = alignLine(raw, inline.text, align);
  let runs: RunBox[] = [];
  for (const leader of raw.leaders) runs.push(...leaderRuns(leader, own, shift));
  const last = raw.segments.at(-1);
  for (const segment of raw.segments) {
    const separate = segment !== last || (raw.forced && !raw.last);
    const setting = { shift, wordSpacing: segment === last ? wordSpacing : 0, separate };
    runs = addRuns(segment, inline, own, setting, runs);
  }
  return runs;
}

/** How far a line is moved, and what its spaces after the last tab are widened by. */
function alignLine(
  raw: RawLine,
  text: string,
  how: Alignment,
): { readonly shift: Points; readonly wordSpacing: Points } {
  const free = Math.max(0, raw.right - raw.ink);
  if (how === 'right') return { shift: free, wordSpacing: 0 };
  if (how === 'center') return { shift: free / 2, wordSpacing: 0 };
  const last = raw.segments.at(-1);
  if (how === 'left' || raw.forced || !last) return { shift: 0, wordSpacing: 0 };
  const spaces = countSpaces(text, last.start, inkEnd(text, last.start, last.end));
  return { shift: 0, wordSpacing: spaces > 0 ? free / spaces : 0 };
}

/** How a segment is set. */
interface Setting {
  readonly shift: Points;
  readonly wordSpacing: Points;
  /** Adds a space where the words would else be copied glued to the next ones. */
  readonly separate: boolean;
}

/** The runs so far and those of a segment. */
function addRuns(
  segment: Segment,
  { text }: InlineText,
  own: readonly Stretch[],
  { shift, wordSpacing, separate }: Setting,
  before: RunBox[],
): RunBox[] {
  let runs = before;
  const inked = inkEnd(text, segment.start, segment.end);
  let x = segment.x + shift;
  for (const { start, end, look, owner } of stretchesIn(own, segment.start, segment.end)) {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    const seen = Math.max(from, Math.min(to, inked));
    const spaces = wordSpacing === 0 ? 0 : countSpaces(text, from, seen) * wordSpacing;
    const width = widthBetween(look.face, text, from, seen) * look.size + spaces;
    const ending = separate && to === segment.end && inked === to ? ' ' : '';
    const shown = withoutInvisible(text.slice(from, to)) + ending;
    runs = withOne(runs, { x, text: shown, look, width, wordSpacing, owner });
    x += width;
  }
  return runs;
}

/** Dots fill their gap from end to end, as in office suites: what is left of it is shared out between a few stretches. */
const DOT_STRETCHES = 8;

function leaderRuns({ from, to, at }: Leader, own: readonly Stretch[], shift: Points): RunBox[] {
  const look = own.find(({ start, end }) => start <= at && at < end)?.look;
  if (!look) return [];
  const dot = wordWidth(look.face, '.') * look.size;
  const count = Math.floor((to - from) / dot);
  const parts = Math.min(DOT_STRETCHES, count);
  const gap = (to - from - count * dot) / (parts + 1);
  return Array.from({ length: parts }, (_, part) => {
    const before = Math.floor((count * part) / parts);
    const dots = Math.floor((count * (part + 1)) / parts) - before;
    const x = from + before * dot + (part + 1) * gap + shift;
    return { x, text: '.'.repeat(dots), look, width: dots * dot, wordSpacing: 0, owner: 'leader' };
  });
}

function countSpaces(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === SPACE) count += 1;
  return count;
}
