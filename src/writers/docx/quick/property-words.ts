import type { DocumentProperties } from '../properties.ts';
import type { Places } from './places.ts';

/** What a file says of itself, with places where there are words of a document's own. */
export function sampleProperties(properties: DocumentProperties, { text }: Places): DocumentProperties {
  const { title, subject, creator, keywords, lastModifiedBy, customProperties, ...alike } = properties;
  const own = Object.entries({ title, subject, creator, keywords, lastModifiedBy });
  return {
    ...alike,
    ...Object.fromEntries(own.flatMap(([key, words]) => (words === undefined ? [] : [[key, text(words)]]))),
    customProperties: customProperties?.map(({ name, value }) => ({ name, value: text(value) })) ?? [],
  };
}
