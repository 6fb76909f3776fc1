import type { WordCell, WordInline, WordParagraph, WordRow, WordTable } from '../elements.ts';
import { plainCell, plainParagraph, plainRow, plainTable } from '../plain/plain-block.ts';
import { plainInline } from '../plain/plain-inline.ts';
import { author } from './author.ts';
import { type Cut, cutOut, keepCut } from './cut.ts';
import { escapeXml } from './stringify.ts';

/** Stands for a list, and in what is cut for its number. */
const LIST = '\ue000';
/** How the library writes the number of a list until it knows it. */
const LIST_NUMBER = `{${LIST}-0}`;
/** Stand for what a table is called and what it holds, in this order. */
const TITLE = '\ue001';
const DESCRIPTION = '\ue002';
const WORDS = /[\ue001\ue002]/;
const INLINE: WordInline = { type: 'bookmark-end', number: 0 };
const PARAGRAPH: WordParagraph = { type: 'paragraph', format: {}, children: [] };
const CELL: WordCell = { format: { width: { size: 1, type: 'dxa' } }, children: [PARAGRAPH] };
const ROW: WordRow = { format: {}, cells: [CELL] };

/** A paragraph around its content. In a list, `number` is that of the list in the file. */
export function paragraphCut({ format, list }: WordParagraph, number: number): Cut {
  if (!list) return keepCut('paragraph', format, makeParagraphCut);
  const cut = keepCut(`item ${list.level} `, format, () => makeParagraphCut(format, list.level));
  const numbered = (xml: string) => xml.replace(LIST_NUMBER, String(number));
  return { open: numbered(cut.open), close: cut.close, empty: numbered(cut.empty) };
}

function makeParagraphCut(format: WordParagraph['format'], level?: number): Cut {
  const list = level === undefined ? {} : { list: { reference: LIST, instance: 0, level } };
  const make = (children: readonly WordInline[]) => author(plainParagraph({ ...PARAGRAPH, format, ...list, children }));
  return cutOut(make([INLINE]), author(plainInline(INLINE)), make([]));
}

/** A cell around its blocks. */
export function cellCut({ format }: WordCell): Cut {
  return keepCut('cell', format, () =>
    cutOut(author(plainCell({ format, children: [PARAGRAPH] })), author(plainParagraph(PARAGRAPH))),
  );
}

/** A row around its cells. */
export function rowCut({ format }: WordRow): Cut {
  return keepCut('row', format, () => cutOut(author(plainRow({ format, cells: [CELL] })), author(plainCell(CELL))));
}

/** A table around its rows. Its own words are filled in, for they are unlike those of any other. */
export function tableCut({ rows: _rows, alt, ...around }: WordTable): Cut {
  const sample = alt ? { ...around, alt: { title: TITLE, description: DESCRIPTION } } : around;
  const cut = keepCut('table', sample, () =>
    cutOut(author(plainTable({ ...sample, rows: [ROW] })), author(plainRow(ROW))),
  );
  if (!alt) return cut;
  const [before = '', between = '', after = ''] = cut.open.split(WORDS);
  return { ...cut, open: before + escapeXml(alt.title) + between + escapeXml(alt.description) + after };
}
