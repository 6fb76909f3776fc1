import type {
  BreakRun,
  LinkRun,
  NoteRun,
  PageNumberRun,
  PageRefRun,
  Run,
  TextRun as StyledText,
  TabRun,
} from '../../../theme/index.ts';
import type { RunContent, WordInline, WordRun } from '../elements.ts';
import { characterStyle } from '../styles/style-names.ts';
import { veil } from '../text.ts';
import { field } from './fields.ts';
import { linkRun } from './link-run.ts';
import { type RunGround, runFormat } from './run-format.ts';
import type { DrawScope } from './scope.ts';

type Handler<T> = (run: T, ground: RunGround, scope: DrawScope) => readonly WordInline[];

interface Handlers {
  readonly text: Handler<StyledText>;
  readonly 'line-break': Handler<BreakRun>;
  readonly tab: Handler<TabRun>;
  readonly 'page-number': Handler<PageNumberRun>;
  readonly 'page-count': Handler<PageNumberRun>;
  readonly 'page-ref': Handler<PageRefRun>;
  readonly note: Handler<NoteRun>;
  readonly link: Handler<LinkRun>;
}

const handlers: Handlers = {
  text: (run, ground, scope) => [wordRun(run, ground, scope, { type: 'text', text: veil(run.text) })],
  'line-break': (run, ground, scope) => [wordRun(run, ground, scope, { type: 'line-break' })],
  tab: (run, ground, scope) => [wordRun(run, ground, scope, { type: 'tab' })],
  'page-number': (run, ground, scope) => field('PAGE', String(scope.shown.page), runFormat(run, ground, scope)),
  'page-count': (run, ground, scope) => field('NUMPAGES', String(scope.shown.pageCount), runFormat(run, ground, scope)),
  'page-ref': pageReference,
  note: noteCall,
  link: (run, ground, scope) => linkRun(run, ground, scope, drawRun),
};

/** What stands in a paragraph for a run. */
export function drawRun(run: Run, ground: RunGround, scope: DrawScope): readonly WordInline[] {
  switch (run.type) {
    case 'text':
      return handlers.text(run, ground, scope);
    case 'line-break':
      return handlers['line-break'](run, ground, scope);
    case 'tab':
      return handlers.tab(run, ground, scope);
    case 'page-number':
    case 'page-count':
      return handlers[run.type](run, ground, scope);
    case 'page-ref':
      return handlers['page-ref'](run, ground, scope);
    case 'note':
      return handlers.note(run, ground, scope);
    case 'link':
      return handlers.link(run, ground, scope);
  }
}

/** The number of a page as a field that follows its goal. */
function pageReference(run: PageRefRun, ground: RunGround, scope: DrawScope): readonly WordInline[] {
  const format = runFormat(run, ground, scope);
  const shown = String(scope.shown.pages.get(run.target)?.page ?? 1);
  const bookmark = scope.bookmarks.get(run.target);
  return bookmark === undefined
    ? [{ type: 'run', format, content: { type: 'text', text: shown } }]
    : field(`PAGEREF ${bookmark} \\h`, shown, format);
}

/** The call of a foot note. A number without a note stays as plain text. */
function noteCall(run: NoteRun, ground: RunGround, scope: DrawScope): readonly WordInline[] {
  const id = scope.notes.get(run.number);
  if (id === undefined) return [wordRun(run, ground, scope, { type: 'text', text: String(run.number) })];
  const raised = run.font.position === 'superscript';
  const called: RunGround = raised
    ? { ...ground, characterStyle: characterStyle.noteCall, font: { ...ground.font, position: 'superscript' } }
    : ground;
  return [wordRun(run, called, scope, { type: 'note-call', id })];
}

function wordRun(run: Run, ground: RunGround, scope: DrawScope, content: RunContent): WordRun {
  return { type: 'run', format: runFormat(run, ground, scope), content };
}
