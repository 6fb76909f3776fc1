import type { LabelKey } from '../labels/keys.ts';
import type { Locale } from '../types.ts';
import { placeTones, type TonePlacement } from './tone-placement.ts';

/** A locale whose own words have their tones in one place. What comes from a record, names above all, is never touched. */
export function withTones(locale: Locale, placement: TonePlacement): Locale {
  const place = (text: string): string => placeTones(text, placement);
  const around = (said: string, given: string): string => {
    const at = said.lastIndexOf(given);
    return at < 0 ? said : place(said.slice(0, at)) + said.slice(at);
  };
  const labels = placeLabels(locale.labels, place);
  return {
    ...locale,
    labels,
    label: (key) => labels[key],
    statusWord: (status) => place(locale.statusWord(status)),
    withStatus: (status, figure) => around(locale.withStatus(status, figure), figure),
    formatGrowth: (status, direction, size) => around(locale.formatGrowth(status, direction, size), size),
  };
}

function placeLabels(labels: Locale['labels'], place: (text: string) => string): Locale['labels'] {
  const placed: Record<LabelKey, string> = { ...labels };
  for (const key in placed) if (isKey(placed, key)) placed[key] = place(placed[key]);
  return placed;
}

function isKey<K extends string>(map: Readonly<Record<K, unknown>>, key: string): key is K {
  return Object.hasOwn(map, key);
}
