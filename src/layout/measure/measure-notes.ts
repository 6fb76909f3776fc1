import type { Points } from '../../base/index.ts';
import type { StyledNote } from '../../theme/index.ts';
import type { Leaf } from '../paginate/items.ts';
import { makeNode } from '../structure/make-node.ts';
import type { Box } from './boxes.ts';
import { measureParagraph } from './measure-paragraph.ts';
import type { Scope } from './scope.ts';

/** A foot note's lines. The heights hold the spaces before the first and after the last line. */
export interface NoteBox {
  readonly lines: readonly Leaf<Box>[];
  readonly heights: readonly Points[];
  readonly spaceBefore: Points;
}

/** A section's foot notes by number. */
export function measureNotes(notes: readonly StyledNote[], scope: Scope): ReadonlyMap<number, NoteBox> {
  return new Map(notes.map((note) => [note.number, measureNote(note, scope)]));
}

function measureNote({ number, paragraph }: StyledNote, scope: Scope): NoteBox {
  const node = makeNode('note', scope.parent, { at: paragraph.at }, { number });
  const lines = measureParagraph(paragraph, { ...scope, parent: node });
  const { spaceBefore, spaceAfter } = paragraph.look;
  const heights = lines.map(
    ({ height }, index) => height + (index === 0 ? spaceBefore : 0) + (index === lines.length - 1 ? spaceAfter : 0),
  );
  return { lines, heights, spaceBefore };
}
