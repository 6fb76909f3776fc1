import type { Document } from '../model.ts';
import type { Changes } from '../rewrite.ts';

/** One step of normalising, with a name to speak of. */
export interface Step {
  readonly name: string;
  /** What it changes in one document, which is as the rounds before have left it. */
  readonly begin: (doc: Document) => Changes;
}
