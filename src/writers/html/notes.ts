import { element, type Html } from '../../base/index.ts';
import type { StyledNote } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { callId, noteId, writeRuns } from './runs.ts';

const TITLE_ID = 'fn:title';

/** Foot notes become notes at the end, each with a way back to where it is called. */
export function writeNotes(notes: readonly StyledNote[], context: HtmlContext): Html {
  if (notes.length === 0) return '';
  const title = element('h2', { id: TITLE_ID, class: 'hidden' }, context.words.notes);
  const items = notes.map((note) => writeNote(note, context));
  return element(
    'section',
    { class: 'notes', role: 'doc-endnotes', 'aria-labelledby': TITLE_ID },
    title,
    element('ol', {}, ...items),
  );
}

function writeNote({ number, paragraph }: StyledNote, context: HtmlContext): Html {
  // Its number, the first run, is the list's mark here.
  const words = writeRuns(paragraph.runs.slice(1), paragraph.look.font, context).trimStart();
  const label = context.words.backToNote(number);
  const back = element('a', { href: `#${callId(number)}`, role: 'doc-backlink', 'aria-label': label }, '↩\ufe0e');
  const { style, lang } = paragraph;
  return element(
    'li',
    { id: noteId(number), value: number, class: context.classes.style(style), lang },
    words,
    ' ',
    back,
  );
}
