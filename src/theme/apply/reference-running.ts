import type { Place } from '../../base/index.ts';
import type { Inline, Running } from '../../document/index.ts';
import type { WordParagraph, WordRun, WordRunning } from '../reference/word-look.ts';
import type { Run, StyledParagraph, StyledRunning } from '../styled.ts';
import type { Surroundings } from './context.ts';
import { splitByFont } from './fall-back.ts';

/** A header or footer of a reference document, ready to be shown: its looks are final as they are. */
export function styleReferenceRunning(
  { onFirstPage, paragraphs }: WordRunning,
  style: string,
  at: Place,
  around: Surroundings,
): StyledRunning {
  const styleOne = ({ look, runs }: WordParagraph): StyledParagraph => ({
    type: 'paragraph',
    meaning: 'body',
    style,
    look,
    at,
    runs: runs.flatMap((run) => styleRun(run, at, around)),
  });
  return { at, onFirstPage, paragraphs: paragraphs.map(styleOne) };
}

function styleRun(run: WordRun, at: Place, { look, covers }: Surroundings): readonly Run[] {
  if (run.type !== 'text') return [{ ...run, at }];
  const text = run.text.replace(/\s/g, (blank) => (blank === '\u00a0' ? blank : ' ')).normalize('NFC');
  return splitByFont(text, run.font, look.sheet, covers).map((piece) => ({ type: 'text', at, ...piece }));
}

/** Whether a reference document's header or footer numbers the pages. */
export function countsPages(running: WordRunning | undefined): boolean {
  return running?.paragraphs.some(({ runs }) => runs.some(({ type }) => type === 'page-number')) ?? false;
}

/** Whether a template's header or footer numbers the pages. */
export function numbersPages(running: Running | undefined): boolean {
  const numbers = (inline: Inline): boolean =>
    inline.type === 'page-number' || ('inlines' in inline && inline.inlines.some(numbers));
  return running?.paragraphs.some(({ inlines }) => inlines.some(numbers)) ?? false;
}
