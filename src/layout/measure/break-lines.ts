import { breakOpportunities } from './break-opportunities.ts';
import { graphemes } from './graphemes.ts';
import { type LineEdges, type LineSetter, startLines } from './line-setter.ts';
import type { RawLine } from './raw-line.ts';
import { inkEnd, type Ruler } from './ruler.ts';
import type { NextStop } from './tab-stops.ts';

/**
 * Breaks a text into lines as Word does: each line takes all that fits, spaces at its end hang over and
 * do not count, a word wider than a whole line is broken between letters. `\n` forces a break, `\t` goes
 * to the next tab stop. There is at least one line.
 */
export function breakLines(text: string, ruler: Ruler, edges: LineEdges, nextStop: NextStop): readonly RawLine[] {
  const setter = startLines(text, ruler, edges);
  let start = 0;
  for (;;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    setFields(text, start, end, setter, ruler, nextStop);
    setter.close(end, end + 1, true, found < 0);
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
  let stop = nextStop(setter.x);
  if (stop.align === 'left' && !setter.fits(stop.position - setter.x) && !setter.empty) {
    setter.close(from - 1, from - 1, false, false);
    stop = nextStop(setter.x);
  }
  const width = stop.align === 'left' ? 0 : ruler(from, inkEnd(text, from, to));
  const shift = stop.align === 'center' ? width / 2 : width;
  const x = Math.max(setter.x, Math.min(stop.position, setter.right) - shift);
  setter.tab(from - 1, x, stop.leader === 'dot');
}

function setWords(text: string, start: number, end: number, setter: LineSetter, ruler: Ruler): void {
  if (start === end) return;
  if (setter.fits(ruler(start, inkEnd(text, start, end)))) {
    setter.add(start, end);
    return;
  }
  let from = start;
  for (const at of breakOpportunities(text.slice(start, end))) {
    setWord(text, from, start + at, setter, ruler);
    from = start + at;
  }
}

function setWord(text: string, start: number, end: number, setter: LineSetter, ruler: Ruler): void {
  const width = ruler(start, inkEnd(text, start, end));
  if (!setter.fits(width) && !setter.empty) setter.close(start, start, false, false);
  if (setter.fits(width)) setter.add(start, end);
  else breakWord(text, start, end, setter, ruler);
}

/** Sets a word that is wider than a line, as many letters a line as fit and at least one. */
function breakWord(text: string, start: number, end: number, setter: LineSetter, ruler: Ruler): void {
  const inked = inkEnd(text, start, end);
  let from = start;
  for (const letter of graphemes(text.slice(start, inked))) {
    const to = from + letter.length;
    if (!setter.fits(ruler(from, to)) && !setter.empty) setter.close(from, from, false, false);
    setter.add(from, to);
    from = to;
  }
  if (inked < end) setter.add(inked, end);
}
