import type {
  WordBlock,
  WordCell,
  WordChart,
  WordInline,
  WordList,
  WordParagraph,
  WordRow,
  WordTable,
} from '../elements.ts';
import type { Parts } from '../settle/parts.ts';
import { author, type Home } from './author.ts';
import { cellCut, itemCut, paragraphCut, rowCut, tableCut } from './block-cuts.ts';
import { chartXml } from './chart-cuts.ts';
import { fill, type SharedCuts, sharedCut } from './cut.ts';
import { theLibrary } from './library.ts';
import { bookmarkXml, linkXml, runXml } from './run-cuts.ts';

/** What the blocks of a document share while they are written. */
export interface Desk {
  readonly home: Home;
  /** The number of a list in the file; lists are counted as they are met. */
  readonly numberOf: (list: WordList) => number;
  /** The parts of the charts met so far, in their order. */
  readonly charts: Parts[];
}

/** The XML of a paragraph or table. */
export function blockXml(block: WordBlock, desk: Desk): string {
  return block.type === 'table' ? tableXml(block, desk) : paragraphXml(block, desk);
}

/** Cuts of paragraphs that are no items: their formats come of a theme, so that all its documents share them. */
const paragraphs: SharedCuts = new WeakMap();

function paragraphXml(paragraph: WordParagraph, desk: Desk): string {
  const { format, list, children } = paragraph;
  const cut = list
    ? itemCut(paragraph, list.level, desk.numberOf(list), desk.home)
    : sharedCut(paragraphs, format, () => paragraphCut(paragraph, desk.home));
  return fill(cut, inlinesXml(children, desk));
}

function inlinesXml(inlines: readonly WordInline[], desk: Desk): string {
  let xml = '';
  for (const inline of inlines) xml += inlineXml(inline, desk);
  return xml;
}

/** A picture is made by the library; all else is filled into cuts. */
function inlineXml(inline: WordInline, desk: Desk): string {
  switch (inline.type) {
    case 'run':
      return runXml(inline, desk);
    case 'link':
      return linkXml(inline, inlinesXml(inline.children, desk), desk.home);
    case 'bookmark-start':
    case 'bookmark-end':
      return bookmarkXml(inline, desk.home);
    case 'chart':
      return showChart(inline, desk);
    case 'picture':
      return author(theLibrary().plainInline(inline), desk.home);
  }
}

function showChart(chart: WordChart, { charts }: Desk): string {
  const { run, parts } = chartXml(chart, charts.length + 1);
  charts.push(parts);
  return run;
}

function tableXml(table: WordTable, desk: Desk): string {
  const { open, close } = tableCut(table, desk.home);
  let xml = open;
  for (const row of table.rows) xml += rowXml(row, desk);
  return xml + close;
}

/** A row without cells is none. */
function rowXml(row: WordRow, desk: Desk): string {
  let cells = '';
  for (const cell of row.cells) cells += cellXml(cell, desk);
  return fill(rowCut(row, desk.home), cells);
}

function cellXml(cell: WordCell, desk: Desk): string {
  const { open, close } = cellCut(cell, desk.home);
  let xml = open;
  for (const block of cell.children) xml += blockXml(block, desk);
  return xml + close;
}
