import type { Run, StyledNote, StyledSection } from '../../../theme/index.ts';
import type { WordParagraph } from '../elements.ts';
import { paragraphFlow } from '../flow/paragraph-flow.ts';
import { drawParagraph } from './paragraph.ts';
import type { DrawScope } from './scope.ts';

/** The ids of the notes of each section, by number. Ids count through the whole file, numbers may not. */
export function noteIds(sections: readonly StyledSection[]): readonly ReadonlyMap<number, number>[] {
  let last = 0;
  return sections.map(
    (section) =>
      new Map(
        section.notes.map((note) => {
          last += 1;
          return [note.number, last];
        }),
      ),
  );
}

/** The paragraph of a foot note. Its number is Word's own, which the library puts in front. */
export function drawNote(note: StyledNote, scope: DrawScope): WordParagraph {
  const flow = { lang: undefined, column: 0, base: scope.base, numbering: scope.numbering };
  const paragraph = { ...note.paragraph, runs: withoutNumber(note.paragraph.runs, String(note.number)) };
  return drawParagraph(paragraphFlow(paragraph, flow), scope);
}

function withoutNumber(runs: readonly Run[], number: string): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.type !== 'text' || !first.text.startsWith(number)) return runs;
  const text = first.text.slice(number.length);
  return text === '' ? rest : [{ ...first, text }, ...rest];
}
