import { withOne } from '../../base/index.ts';
import type { PageNumberRun, Run, StyledParagraph } from '../../theme/index.ts';
import { type GlyphLook, glyphLook, isSameLook } from '../fonts/glyph-look.ts';
import { isComposed } from '../fonts/is-composed.ts';
import type { StructureNode } from '../pages.ts';
import { makeNode } from '../structure/make-node.ts';
import type { Label } from './flow-builder.ts';
import type { InlineText, Stretch } from './inline-text.ts';
import { plainText } from './plain-text.ts';
import type { Scope } from './scope.ts';

/** What runs are read into. */
interface Reader {
  text: string;
  stretches: Stretch[];
  readonly scope: Scope;
  readonly uppercase: boolean;
}
type RunOf<T extends Run['type']> = T extends PageNumberRun['type'] ? PageNumberRun : Extract<Run, { type: T }>;
type Handlers = {
  readonly [T in Run['type']]: (run: RunOf<T>, owner: StructureNode, reader: Reader) => void;
};

/** A paragraph's runs as one text, after the labels of the list items that begin with it. */
export function readRuns(
  paragraph: StyledParagraph,
  node: StructureNode,
  labels: readonly Label[],
  scope: Scope,
): InlineText {
  const reader: Reader = { text: '', stretches: [], scope, uppercase: paragraph.look.uppercase };
  const look = glyphLook(paragraph.look.font, scope.sheet);
  for (const label of labels) {
    const own = label.font ? glyphLook(label.font, scope.sheet) : look;
    add(reader, shown(label.text, reader), own, label.node);
    add(reader, '\t', look, label.node);
  }
  for (const run of paragraph.runs) readRun(run, node, reader);
  return { text: reader.text, stretches: reader.stretches, look };
}

const handlers: Handlers = {
  text: (run, owner, reader) => add(reader, shown(run.text, reader), lookOf(run, reader), owner),
  'line-break': (run, owner, reader) => add(reader, '\n', lookOf(run, reader), owner),
  tab: (run, owner, reader) => add(reader, '\t', lookOf(run, reader), owner),
  'page-number': (run, owner, reader) => add(reader, reader.scope.numbers?.page ?? '', lookOf(run, reader), owner),
  'page-count': (run, owner, reader) => add(reader, reader.scope.numbers?.count ?? '', lookOf(run, reader), owner),
  'page-ref': (run, owner, reader) => add(reader, reader.scope.pageOf(run.target, run.at), lookOf(run, reader), owner),
  note: (run, owner, reader) => {
    const raised = { ...run, font: { ...run.font, position: 'superscript' as const } };
    const node = makeNode('note-call', owner, run, { number: run.number });
    add(reader, String(run.number), lookOf(raised, reader), node, run.number);
  },
  link: (run, owner, reader) => {
    const parent = owner.kind === 'contents-entry' ? makeNode('reference', owner, run) : owner;
    const node = makeNode('link', parent, run, {
      ...(run.href === undefined ? {} : { href: run.href }),
      ...(run.target === undefined ? {} : { target: run.target }),
      text: plainText(run.runs, reader.scope.pageOf),
    });
    for (const inner of run.runs) readRun(inner, node, reader);
  },
};

function readRun<T extends Run['type']>(
  run: RunOf<T> & { readonly type: T },
  owner: StructureNode,
  reader: Reader,
): void {
  const read: Handlers[T] = handlers[run.type];
  read(run, owner, reader);
}

function lookOf(run: Pick<Run, 'font' | 'lang'>, reader: Reader): GlyphLook {
  return glyphLook(run.font, reader.scope.sheet, run.lang);
}

/** Text as it is drawn: composed letters, no control characters, upper case where the look asks for it. */
function shown(text: string, { uppercase }: Reader): string {
  const plain = isComposed(text) ? text : text.normalize('NFC').replace(/[\u0000-\u001f\u0085\u2028\u2029]/g, ' ');
  return uppercase ? plain.toUpperCase() : plain;
}

function add(reader: Reader, text: string, look: GlyphLook, owner: StructureNode, note?: number): void {
  if (text === '') return;
  const start = reader.text.length;
  const end = start + text.length;
  reader.text += text;
  const open = reader.stretches.at(-1);
  if (open && open.owner === owner && open.note === undefined && isSameLook(open.look, look))
    reader.stretches[reader.stretches.length - 1] = { ...open, end };
  else {
    const stretch: Stretch = { start, end, look, owner };
    reader.stretches = withOne(reader.stretches, note === undefined ? stretch : { ...stretch, note });
  }
}
