import type { ReadDocument, ReadNote } from '../read-document.ts';
import { compareBlocks } from './compare-blocks.ts';
import { compareLinks } from './compare-links.ts';
import { type Difference, differ } from './difference.ts';

export type { Difference } from './difference.ts';

/**
 * Where two files of one document do not say the same: words, headings, lists with their levels and labels, tables cell by
 * cell, captions, alternative texts, links, notes, and the number of pages where both tell it. Empty for true twins.
 */
export function compareTwins(a: ReadDocument, b: ReadDocument): readonly Difference[] {
  const bothCount = a.pageCount !== undefined && b.pageCount !== undefined;
  return [
    ...(bothCount ? differ('pages', [{ of: 'document' }], a.pageCount, b.pageCount) : []),
    ...compareBlocks(a.blocks, b.blocks),
    ...compareLinks(a.links, b.links),
    ...compareNotes(a.notes, b.notes),
  ];
}

function compareNotes(a: readonly ReadNote[], b: readonly ReadNote[]): readonly Difference[] {
  const count = Math.max(a.length, b.length);
  const tell = (note: ReadNote | undefined) => note && `${note.label}: ${note.text}`;
  return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    differ('note', [{ of: 'note', number: index + 1 }], tell(a[index]), tell(b[index])),
  );
}
