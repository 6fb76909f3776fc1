import { foldTonePlacement } from './fold-tone-placement.ts';

/** Orders two texts. */
export type Compare = (a: string, b: string) => number;

/** Orders texts as the language's dictionaries do; spellings that differ only in tone placement are equal. */
export function textOrder(tag: string): Compare {
  // Made at first use: that takes longer than to read a record, and most documents have nothing to put in order.
  let collator: Intl.Collator | undefined;
  return (a, b) => {
    collator ??= new Intl.Collator(tag);
    return collator.compare(foldTonePlacement(a), foldTonePlacement(b));
  };
}

/**
 * Orders Vietnamese names by given name, then family name, then middle names, as ballot papers do.
 * The given name is the last word, the family name the first.
 */
export function nameOrder(compare: Compare): Compare {
  return (a, b) => {
    const one = nameParts(a);
    const other = nameParts(b);
    return compare(one.given, other.given) || compare(one.family, other.family) || compare(one.middle, other.middle);
  };
}

function nameParts(name: string): { given: string; family: string; middle: string } {
  const words = name.trim().split(/\s+/u);
  const given = words.pop() ?? '';
  const [family = '', ...middle] = words;
  return { given, family, middle: middle.join(' ') };
}
