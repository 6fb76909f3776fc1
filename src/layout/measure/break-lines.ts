import { breakOpportunities } from './break-opportunities.ts';
import { graphemes } from './graphemes.ts';
import { closeLine, fits, type LineEdges, type LineSetter, moveTo, setText, startLines } from './line-setter.ts';
import type { RawLine } from './raw-line.ts';
import { inkEnd, type Ruler } from './ruler.ts';
import type { NextStop } from './tab-stops.ts';

/**
 * Breaks a text into lines as Word does: each line takes all that fits, spaces at its end hang over and
 * do not count, a word wider than a whole line is broken between letters. `\n` forces a break, `\t` goes
 * to the next tab stop. There is at least one line.
 */
export function breakLines(text: string, ruler: Ruler, edges: LineEdges, nextStop: NextStop): readonly RawLine[] {
  const setter = startLines(ruler, edges);
  let start = 0;
  for (;;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    setFields(text, start, end, setter, ruler, nextStop);
    closeLine(setter, end, end + 1, { forced: true, last: found < 0 });
    if (found < 0) return setter.lines;
    start = end + 1;
  }
}

/** Sets the text up to a forced break: words between tabs. */
function setFields(
  text: string,
  start: number,
  end: number,
  setter: LineSetter,
  ruler: Ruler,
  nextStop: NextStop,
): void {
  let from = start;
  for (;;) {
    const found = text.indexOf('\t', from);
    const to = found < 0 || found > end ? end : found;
    if (from > start) setTab(text, from, to, setter, ruler, nextStop);
    setWords(text, from, to, setter, ruler);
    if (to === end) return;
    from = to + 1;
  }
}

/** Goes to the tab stop before the words from `from` to `to`. A stop beyond the line's end is on the next line. */
function setTab(text: string, from: number, to: number, setter: LineSetter, ruler: Ruler, nextStop: NextStop): void {
  let stop = nextStop(setter.open.x);
  if (stop.align === 'left' && !fits(setter, stop.position - setter.open.x) && !setter.open.empty) {
    closeLine(setter, from - 1);
    stop = nextStop(setter.open.x);
  }
  const width = stop.align === 'left' ? 0 : ruler(from, inkEnd(text, from, to));
  if (stop.align === 'right' && goesBelow(setter, width)) {
    closeLine(setter, from - 1);
    stop = nextStop(setter.open.x);
  }
  const shift = stop.align === 'center' ? width / 2 : width;
  const x = Math.max(setter.open.x, Math.min(stop.position, setter.open.right) - shift);
  moveTo(setter, from - 1, x, stop.leader === 'dot');
}

/** Whether words before a right stop, such as the number in a list of contents, have no room beside what is set, but below. */
function goesBelow(setter: LineSetter, width: number): boolean {
  const { open } = setter;
  return !open.empty && !fits(setter, width) && width < open.right - open.left;
}

function setWords(text: string, start: number, end: number, setter: LineSetter, ruler: Ruler): void {
  if (start === end) return;
  const inked = inkEnd(text, start, end);
  const width = ruler(start, inked, setter.open.right - setter.open.x);
  if (fits(setter, width)) {
    setText(setter, start, end, inked, width);
    return;
  }
  let from = start;
  for (const at of breakOpportunities(text.slice(start, end))) {
    setWord(text, from, start + at, setter, ruler);
    from = start + at;
  }
}

function setWord(text: string, start: number, end: number, setter: LineSetter, ruler: Ruler): void {
  const inked = inkEnd(text, start, end);
  const width = ruler(start, inked);
  if (!fits(setter, width) && !setter.open.empty) closeLine(setter, start);
  if (fits(setter, width)) setText(setter, start, end, inked, width);
  else breakWord(text, start, end, setter, ruler);
}

/** Sets a word that is wider than a line, as many letters a line as fit and at least one. */
function breakWord(text: string, start: number, end: number, setter: LineSetter, ruler: Ruler): void {
  const inked = inkEnd(text, start, end);
  let from = start;
  for (const letter of graphemes(text.slice(start, inked))) {
    const to = from + letter.length;
    const width = ruler(from, to);
    if (!fits(setter, width) && !setter.open.empty) closeLine(setter, from);
    setText(setter, from, to, to, width);
    from = to;
  }
  if (inked < end) setText(setter, inked, end, inked, 0);
}
