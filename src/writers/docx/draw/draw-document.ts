import type { StyledDocument } from '../../../theme/index.ts';
import type { WordContent, WordParagraph } from '../elements.ts';
import { drawNote, noteIds } from './notes.ts';
import type { DrawScope } from './scope.ts';
import { drawSection } from './section.ts';

/** A document's sections and notes as Word has them. The lists, links and charts that are met stand in the scope. */
export function drawDocument({ sections }: StyledDocument, scope: DrawScope): WordContent {
  const ids = noteIds(sections);
  const drawn = sections.map((section, index) => {
    const notes = ids[index] ?? new Map<number, number>();
    const page = section.restartNumbering ?? scope.shown.page;
    return drawSection(section, index === 0, { ...scope, notes, shown: { ...scope.shown, page } });
  });
  const notes = new Map<number, WordParagraph>();
  for (const [index, section] of sections.entries())
    for (const note of section.notes) {
      const id = ids[index]?.get(note.number);
      if (id !== undefined) notes.set(id, drawNote(note, scope));
    }
  return { sections: drawn, notes, numbering: scope.numbering.options() };
}
