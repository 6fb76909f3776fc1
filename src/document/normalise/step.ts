import type { Document } from '../model.ts';

/** One step of normalising: a pure function with a name to speak of. */
export interface Step {
  readonly name: string;
  readonly apply: (doc: Document) => Document;
}
