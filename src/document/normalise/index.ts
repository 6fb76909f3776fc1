import type { Document } from '../model.ts';
import { joinChanges, rewriteDocument } from '../rewrite.ts';
import { collapseSpaces } from './collapse-spaces.ts';
import { dropEmpty } from './drop-empty.ts';
import { fillHolders } from './fill-holders.ts';
import { headingLevels } from './heading-levels.ts';
import { lowerIds } from './lower-ids.ts';
import { mergeTexts } from './merge-texts.ts';
import { numberCaptions } from './number-captions.ts';
import { numberNotes } from './number-notes.ts';
import { settleIds } from './settle-ids.ts';
import type { Step } from './step.ts';
import { tableGrid } from './table-grid.ts';

/**
 * The steps in their order: words and blocks first, then what is counted over the document. The steps of a round look
 * at one block and at what is in it, so that they go through the document together.
 */
const rounds: readonly (readonly Step[])[] = [
  [collapseSpaces, mergeTexts, dropEmpty, fillHolders, lowerIds, tableGrid],
  [headingLevels, numberCaptions, numberNotes, settleIds],
];

/** All steps in their order. */
export const normalisingSteps: readonly Step[] = rounds.flat();

/**
 * Brings a document into the form that everything after it relies on. Never fails: what cannot be
 * right (a row outside its grid) is left for `checkDocument`. Normalising twice changes nothing more.
 */
export function normaliseDocument(doc: Document): Document {
  return rounds.reduce((current, steps) => {
    const changes = steps.map((step) => step.begin(current));
    return rewriteDocument(current, joinChanges(changes));
  }, doc);
}
