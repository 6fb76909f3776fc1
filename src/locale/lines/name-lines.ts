import { breakCosts, type SenseWords } from './break-costs.ts';
import { letterWidths } from './letter-width.ts';

/** A way to set the first words of a name in some lines, by its last line and the way to set those before it. */
interface Setting {
  readonly cost: number;
  readonly before: Setting | undefined;
  /** The words of its last line: the first of them, and the first that is not of it. */
  readonly start: number;
  readonly end: number;
}

/** A name that is being set. */
interface Name {
  readonly words: readonly string[];
  /** What it costs to break after each word. */
  readonly costs: readonly number[];
  readonly room: number;
  /** How wide each word is with none, one, two … of those behind it, as far as they fit into a line. */
  readonly stretches: readonly (readonly number[])[];
}

/**
 * The lines of a name that is wider than `room` (in ems): as few as may be, broken where the sense allows, and of about
 * one width. A name that fits stands on one line. Words are never changed, nor parted.
 */
export function nameLines(text: string, room: number, sense: SenseWords): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const whole = sum(letterWidths(text));
  if (whole <= room || words.length < 2 || words.length > MOST_WORDS) return [text];
  const name: Name = { words, costs: breakCosts(words, sense), room, stretches: stretchesOf(words, room) };
  const least = Math.ceil(whole / room);
  const settings = [least, least + 1].flatMap((count) => {
    const setting = setIn(name, count, whole / count);
    return setting ? [{ ...setting, cost: setting.cost + (count - least) * ONE_LINE_MORE }] : [];
  });
  const best = settings.reduce<Setting | undefined>((one, two) => (one && one.cost <= two.cost ? one : two), undefined);
  return best ? linesOf(best, words) : [text];
}

/** Names are shorter; anything longer breaks where it will. */
const MOST_WORDS = 60;
const ONE_LINE_MORE = 1.5;
/** How much lines of uneven width cost beside a break against the sense, which is 1. */
const UNEVEN = 6;

/** The best setting of the words in so many lines; undefined where they do not fit. */
function setIn(name: Name, count: number, mean: number): Setting | undefined {
  // best[i]: the first i words, in as many lines as there were rounds.
  let best: readonly (Setting | undefined)[] = [{ cost: 0, before: undefined, start: 0, end: 0 }];
  for (let line = 1; line < count; line++) {
    const settings = best;
    best = [undefined, ...name.words.map((_, index) => setLine(name, settings, index + 1, mean))];
  }
  return setLine(name, best, name.words.length, mean);
}

/** The best setting of the first words, up to `end`, whose last line stands below one of these settings. */
function setLine(
  { words, costs, room, stretches }: Name,
  settings: readonly (Setting | undefined)[],
  end: number,
  mean: number,
): Setting | undefined {
  const broken = end < words.length ? (costs[end - 1] ?? 0) : 0;
  let least = Number.POSITIVE_INFINITY;
  let chosen: number | undefined;
  // Of settings that cost the same the one with the shortest lines before: from behind, as far as a line reaches.
  for (let start = end - 1; start >= 0; start--) {
    const width = stretches[start]?.[end - start - 1];
    if (width === undefined) break;
    const before = settings[start];
    if (!before) continue;
    const cost = before.cost + broken + UNEVEN * ((width - mean) / room) ** 2;
    if (cost > least) continue;
    least = cost;
    chosen = start;
  }
  return chosen === undefined ? undefined : { cost: least, before: settings[chosen], start: chosen, end };
}

function stretchesOf(words: readonly string[], room: number): Name['stretches'] {
  const letters = words.map(letterWidths);
  const [blank = 0] = letterWidths(' ');
  return words.map((_, start) => {
    const widths: number[] = [];
    let width = 0;
    for (const [at, word] of letters.slice(start).entries()) {
      if (at > 0) width += blank;
      for (const letter of word) width += letter;
      if (width > room) break;
      widths.push(width);
    }
    return widths;
  });
}

function linesOf({ before, start, end }: Setting, words: readonly string[]): readonly string[] {
  return before ? [...linesOf(before, words), words.slice(start, end).join(' ')] : [];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
