import { escapeXml } from './stringify.ts';

/** How a place looks where text may stand: its number between two signs. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
/** How it looks where only a number may stand. No document comes near it. */
const NUMBERS = 9_007_199_254_000_000;
const PLACES = /\ue000(\d+)\ue001|9007199254(\d{6})/;
/** All of a line but the white space around it, by which the library may write an element in another way. */
const WORDS = /\S(?:[^\n]*\S)?/g;

/** Words of a document, and the places for them. */
export interface Places {
  /** Words as XML, by the numbers of their places. */
  readonly words: readonly string[];
  /** A text with places instead of its words. */
  readonly text: (text: string) => string;
  /** A number that stands for another. */
  readonly number: (value: number) => number;
}

/** How the place with a number looks in a text. */
export function placeOf(number: number): string {
  return OPEN + number + CLOSE;
}

/** Places for words, none of which is known yet. */
export function newPlaces(): Places {
  const words: string[] = [];
  return {
    words,
    text: (text) => text.replace(WORDS, (word) => placeOf(words.push(escapeXml(word)) - 1)),
    number: (value) => NUMBERS + words.push(String(value)) - 1,
  };
}

/** The same, but that equal words have one place: where the library writes these once. */
export function newSharedPlaces(): Places {
  const places = newPlaces();
  const known = new Map<string, string>();
  const take = (word: string): string => {
    const place = known.get(word) ?? places.text(word);
    known.set(word, place);
    return place;
  };
  return { ...places, text: (text) => text.replace(WORDS, take) };
}

/** What the library wrote, apart at the places: a text, the number of a word, a text, and so on. */
export type Gaps = readonly string[];

/** XML that was written for places, cut at them. */
export function cutAtPlaces(xml: string): Gaps {
  // Of the two ways in which a number is met, one is always absent.
  return xml.split(PLACES).filter((part) => part !== undefined);
}

/** The words in their places. */
export function fillGaps(gaps: Gaps, words: readonly string[]): string {
  let xml = '';
  for (const [index, gap] of gaps.entries()) xml += index % 2 === 0 ? gap : (words[Number(gap)] ?? '');
  return xml;
}
