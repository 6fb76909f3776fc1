import type { ReadBlock } from '../../read-document.ts';
import type { Element, Kid } from './element.ts';
import { altOf, readInlines } from './inlines.ts';
import type { Scope } from './scope.ts';
import { captionOf, readTable } from './tables.ts';

type Handler = (element: Element, level: number, scope: Scope) => readonly ReadBlock[];

const HEADINGS = { H: 1, H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 } as const;

/** Stand inside a paragraph. */
const INLINE = new Set(['Span', 'Quote', 'Code', 'Link', 'Reference', 'Lbl']);

const paragraph: Handler = ({ kids }, _level, scope) => {
  const { text, figures } = readInlines(kids, scope);
  return [...figures, ...(text === '' ? [] : [{ type: 'paragraph', text } as const])];
};

const handlers: Readonly<Record<string, Handler>> = {
  P: paragraph,
  Caption: paragraph,
  ...Object.fromEntries(Object.entries(HEADINGS).map(([type, level]): [string, Handler] => [type, headingOf(level)])),
  L: ({ kids }, level, scope) => kids.flatMap((kid) => (kid.kind === 'element' ? readItem(kid, level, scope) : [])),
  TOC: (list, _level, scope) => readEntries(list, 1, scope),
  Table: (table, level, scope) => [readTable(table, scope, (cell) => readBlocks(cell.kids, level, scope))],
  Figure: readFigure,
  Formula: readFigure,
  Note: (note, _level, { notes }) => {
    notes.push(note);
    return [];
  },
  Artifact: () => [],
};

/** The blocks that kids are. Words that stand outside of all paragraphs are one of their own. `level` is that of a list here. */
export function readBlocks(kids: readonly Kid[], level: number, scope: Scope): readonly ReadBlock[] {
  const blocks: ReadBlock[] = [];
  let loose: Kid[] = [];
  const closeLoose = (): void => {
    const { text, figures } = readInlines(loose, scope);
    loose = [];
    blocks.push(...figures);
    if (text !== '') blocks.push({ type: 'paragraph', text });
  };
  for (const kid of kids) {
    if (kid.kind !== 'element' || INLINE.has(kid.type)) loose.push(kid);
    else {
      if (loose.length > 0) closeLoose();
      const handle = Object.hasOwn(handlers, kid.type) ? handlers[kid.type] : undefined;
      for (const block of handle ? handle(kid, level, scope) : readBlocks(kid.kids, level, scope)) blocks.push(block);
    }
  }
  if (loose.length > 0) closeLoose();
  return blocks;
}

function headingOf(level: number): Handler {
  return ({ kids }, _level, scope) => {
    const { text, figures } = readInlines(kids, scope);
    return [...figures, ...(text === '' ? [] : [{ type: 'heading', level, text } as const])];
  };
}

/** The lines of a list of contents; a list inside it is a level below. */
function readEntries({ kids }: Element, level: number, scope: Scope): readonly ReadBlock[] {
  return kids.flatMap((kid): readonly ReadBlock[] => {
    if (kid.kind !== 'element') return [];
    if (kid.type === 'TOC') return readEntries(kid, level + 1, scope);
    const { text } = readInlines(kid.kids, scope);
    return text === '' ? [] : [{ type: 'entry', level, text }];
  });
}

function readFigure(figure: Element, _level: number, scope: Scope): readonly ReadBlock[] {
  const caption = captionOf(figure, scope);
  const drawn = figure.kids.filter((kid) => kid.kind !== 'element' || kid.type !== 'Caption');
  const words = readInlines(drawn, { ...scope, addLink: () => {}, notes: [] }).text;
  return [
    {
      type: 'figure',
      alt: altOf(figure, scope.file),
      ...(caption === undefined ? {} : { caption }),
      ...(words === '' ? {} : { words }),
    },
  ];
}

/** A list item: its mark, its first paragraph, and what else is in it. */
function readItem(item: Element, level: number, scope: Scope): readonly ReadBlock[] {
  if (item.type !== 'LI') return readBlocks([item], item.type === 'L' ? level + 1 : level, scope);
  const labels = item.kids.filter((kid) => kid.kind === 'element' && kid.type === 'Lbl');
  const bodies = item.kids.flatMap((kid): readonly Kid[] => {
    if (kid.kind !== 'element') return [kid];
    if (kid.type === 'Lbl') return [];
    return kid.type === 'LBody' ? kid.kids : [kid];
  });
  const label = readInlines(labels, scope).text;
  const [first, ...rest] = readBlocks(bodies, level + 1, scope);
  const head = { type: 'item', level, ...(label === '' ? {} : { label }) } as const;
  if (first?.type === 'paragraph') return [{ ...head, text: first.text }, ...rest];
  return [{ ...head, text: '' }, ...(first ? [first] : []), ...rest];
}
