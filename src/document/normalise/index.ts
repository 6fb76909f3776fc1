import type { Document } from '../model.ts';
import { collapseSpaces } from './collapse-spaces.ts';
import { dropEmpty } from './drop-empty.ts';
import { fillHolders } from './fill-holders.ts';
import { headingLevels } from './heading-levels.ts';
import { mergeTexts } from './merge-texts.ts';
import { numberCaptions } from './number-captions.ts';
import { numberNotes } from './number-notes.ts';
import { settleIds } from './settle-ids.ts';
import type { Step } from './step.ts';
import { tableGrid } from './table-grid.ts';

/** The steps in their order: words first, then blocks, then what is counted over the document. */
export const normalisingSteps: readonly Step[] = [
  collapseSpaces,
  mergeTexts,
  dropEmpty,
  fillHolders,
  tableGrid,
  headingLevels,
  numberCaptions,
  numberNotes,
  settleIds,
];

/**
 * Brings a document into the form that everything after it relies on. Never fails: what cannot be
 * right (a row outside its grid) is left for `checkDocument`. Normalising twice changes nothing more.
 */
export function normaliseDocument(doc: Document): Document {
  return normalisingSteps.reduce((current, step) => step.apply(current), doc);
}
