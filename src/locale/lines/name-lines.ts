import { breakCosts, type SenseWords } from './break-costs.ts';
import { textWidth } from './letter-width.ts';

/** A way to set the first words of a name in some lines. */
interface Setting {
  readonly cost: number;
  readonly lines: readonly string[];
}

/**
 * The lines of a name that is wider than `room` (in ems): as few as may be, broken where the sense allows, and of about
 * one width. A name that fits stands on one line. Words are never changed, nor parted.
 */
export function nameLines(text: string, room: number, sense: SenseWords): readonly string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const whole = textWidth(text);
  if (whole <= room || words.length < 2 || words.length > MOST_WORDS) return [text];
  const costs = breakCosts(words, sense);
  const least = Math.ceil(whole / room);
  const settings = [least, least + 1].flatMap((count) => {
    const setting = setIn(words, count, costs, room, whole / count);
    return setting ? [{ ...setting, cost: setting.cost + (count - least) * ONE_LINE_MORE }] : [];
  });
  const best = settings.reduce<Setting | undefined>((one, two) => (one && one.cost <= two.cost ? one : two), undefined);
  return best?.lines ?? [text];
}

/** Names are shorter; anything longer breaks where it will. */
const MOST_WORDS = 60;
const ONE_LINE_MORE = 1.5;
/** How much lines of uneven width cost beside a break against the sense, which is 1. */
const UNEVEN = 6;

/** The best setting of the words in so many lines; undefined where they do not fit. */
function setIn(
  words: readonly string[],
  count: number,
  costs: readonly number[],
  room: number,
  mean: number,
): Setting | undefined {
  // best[i]: the first i words, in as many lines as there were rounds.
  let best: readonly (Setting | undefined)[] = words.map(() => undefined);
  best = [{ cost: 0, lines: [] }, ...best];
  for (let line = 1; line <= count; line++) {
    const before = best;
    best = before.map((_, end) => {
      let chosen: Setting | undefined;
      for (let start = 0; start < end; start++) {
        const from = before[start];
        if (!from) continue;
        const text = words.slice(start, end).join(' ');
        const width = textWidth(text);
        if (width > room) continue;
        const broken = end < words.length ? (costs[end - 1] ?? 0) : 0;
        const cost = from.cost + broken + UNEVEN * ((width - mean) / room) ** 2;
        if (!chosen || cost < chosen.cost) chosen = { cost, lines: [...from.lines, text] };
      }
      return chosen;
    });
  }
  return best[words.length];
}
