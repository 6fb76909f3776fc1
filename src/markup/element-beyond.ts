import type { Place } from '../base/index.ts';
import type { MergedMarkup } from './types.ts';

/**
 * The place of the first element beyond so many, in the order of the text; undefined when there are not so many.
 * Counted before the markup becomes a tree, which takes far more memory: values are escaped, so each `<` begins a tag.
 */
export function elementBeyond({ xml, places }: MergedMarkup, most: number): Place | undefined {
  if (xml.length <= most * SHORTEST) return undefined;
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    if (isStart(xml.charAt(at + 1))) count += 1;
    if (count > most) return originOf(xml.slice(at, xml.indexOf('>', at)), places);
  }
  return undefined;
}

/** Letters of the shortest element: `<p/>`. */
const SHORTEST = 4;

/** Whether a letter behind `<` begins an element: no end tag, comment or instruction. */
const isStart = (letter: string): boolean => !['/', '!', '?'].includes(letter);

function originOf(tag: string, places: readonly Place[]): Place | undefined {
  return places[Number(/ at="(\d+)"/.exec(tag)?.[1] ?? 0)];
}
