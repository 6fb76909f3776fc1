import type { DocumentProperties } from '../properties.ts';
import { escapeXml } from './stringify.ts';

/** Stand for the words of the properties, one for each. */
const FIRST = 0xe100;
const PLACES = /[\ue100-\ue1ff]/g;

/** What a file says of itself, apart: how it is written, and the words that stand in it, in the order of their places. */
export interface PropertyWords {
  readonly sample: DocumentProperties;
  readonly words: readonly string[];
}

/** Puts places where the properties have words of a document's own. */
export function takeWords(properties: DocumentProperties): PropertyWords {
  const words: string[] = [];
  const place = (text: string): string => String.fromCharCode(FIRST + words.push(text) - 1);
  const { title, subject, creator, keywords, lastModifiedBy, customProperties, ...alike } = properties;
  const own = Object.entries({ title, subject, creator, keywords, lastModifiedBy });
  const sample = {
    ...alike,
    ...Object.fromEntries(own.flatMap(([key, text]) => (text === undefined ? [] : [[key, place(text)]]))),
    customProperties: customProperties?.map(({ name, value }) => ({ name, value: place(value) })) ?? [],
  };
  return { sample, words };
}

/** A part with the words in their places. */
export function putWords(xml: string, words: readonly string[]): string {
  return xml.replace(PLACES, (place) => escapeXml(words[place.charCodeAt(0) - FIRST] ?? ''));
}
