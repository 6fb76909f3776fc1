import type { WordContent } from './elements.ts';
import type { DocumentProperties } from './properties.ts';
import type { StyleSource } from './styles/all-styles.ts';

/** All that a package is made from: what was drawn, what the file says of itself, and its styles. */
export interface PackageSource {
  readonly content: WordContent;
  readonly properties: DocumentProperties;
  readonly styles: StyleSource;
}
