import type { WordCell, WordInline, WordParagraph, WordRow, WordTable } from '../elements.ts';
import { author, type Home } from './author.ts';
import { type Cut, cutOut, keepCut, type SharedCuts, sharedCut } from './cut.ts';
import { theLibrary } from './library.ts';
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

/** A paragraph around its content. */
export function paragraphCut({ format }: WordParagraph, home: Home): Cut {
  return keepCut('paragraph', format, () => cutParagraph({ ...PARAGRAPH, format }, home));
}

/** Cuts of the items of lists by the level of those: items of one level mostly share their format. */
const items = new Map<number, SharedCuts>();

/** An item of a list around its content; `number` is that of the list in the file. */
export function itemCut({ format }: WordParagraph, level: number, number: number, home: Home): Cut {
  const ofLevel = items.get(level) ?? new WeakMap();
  items.set(level, ofLevel);
  const make = () => cutParagraph({ ...PARAGRAPH, format, list: { reference: LIST, instance: 0, level } }, home);
  const cut = sharedCut(ofLevel, format, () => keepCut(`item ${level} `, format, make));
  const numbered = (xml: string) => xml.replace(LIST_NUMBER, String(number));
  return { open: numbered(cut.open), close: cut.close, empty: numbered(cut.empty) };
}

function cutParagraph(paragraph: WordParagraph, home: Home): Cut {
  const make = (children: readonly WordInline[]) =>
    author(theLibrary().plainParagraph({ ...paragraph, children }), home);
  return cutOut(make([INLINE]), author(theLibrary().plainInline(INLINE), home), make([]));
}

/** Cuts of the formats that the cells and rows of a table share. */
const cells: SharedCuts = new WeakMap();
const rows: SharedCuts = new WeakMap();

/** A cell around its blocks. */
export function cellCut({ format }: WordCell, home: Home): Cut {
  const make = () =>
    cutOut(
      author(theLibrary().plainCell({ format, children: [PARAGRAPH] }), home),
      author(theLibrary().plainParagraph(PARAGRAPH), home),
    );
  return sharedCut(cells, format, () => keepCut('cell', format, make));
}

/** A row around its cells. */
export function rowCut({ format }: WordRow, home: Home): Cut {
  const make = () =>
    cutOut(author(theLibrary().plainRow({ format, cells: [CELL] }), home), author(theLibrary().plainCell(CELL), home));
  return sharedCut(rows, format, () => keepCut('row', format, make));
}

/** A table around its rows. Its own words are filled in, for they are unlike those of any other. */
export function tableCut({ rows: _rows, alt, ...around }: WordTable, home: Home): Cut {
  const sample = alt ? { ...around, alt: { title: TITLE, description: DESCRIPTION } } : around;
  const cut = keepCut('table', sample, () =>
    cutOut(author(theLibrary().plainTable({ ...sample, rows: [ROW] }), home), author(theLibrary().plainRow(ROW), home)),
  );
  if (!alt) return cut;
  const [before = '', between = '', after = ''] = cut.open.split(WORDS);
  return { ...cut, open: before + escapeXml(alt.title) + between + escapeXml(alt.description) + after };
}
