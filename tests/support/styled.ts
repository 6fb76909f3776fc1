import type { ImageData } from '../../src/document/index.ts';
import type {
  FontLook,
  ParagraphMeaning,
  Run,
  StyledBlock,
  StyledCaption,
  StyledCell,
  StyledDocument,
  StyledFigure,
  StyledGrid,
  StyledList,
  StyledParagraph,
  StyledRule,
  StyledSection,
  StyledTable,
  TextRun,
} from '../../src/theme/index.ts';
import type { WriteContext } from '../../src/writers/types.ts';
import { makePng } from './png.ts';
import { dataTable, lookOf, sheet } from './styled-sheet.ts';

/*
 * Styled documents by hand, for the tests of rooms that read them. Every maker gives the plainest node of its
 * kind; the last argument replaces what a test is about.
 */

export * from './styled-sheet.ts';

export const at = { file: 'templates/test/template.hbs', line: 1, column: 1 };

/** A run in the font of a style. */
export function run(text: string, key = 'body', font: Partial<FontLook> = {}): TextRun {
  return { type: 'text', at, text, font: { ...lookOf(key).font, ...font } };
}

/** A paragraph of a style: of a text, or of runs. */
export function paragraph(
  content: string | readonly Run[],
  key = 'body',
  more: Partial<StyledParagraph> & { readonly meaning?: ParagraphMeaning } = {},
): StyledParagraph {
  const runs = typeof content === 'string' ? [run(content, key)] : content;
  return { type: 'paragraph', at, meaning: 'body', style: key, look: lookOf(key), runs, ...more };
}

export function headingOf(text: string, level: 1 | 2 | 3 = 1, id?: string): StyledParagraph {
  const key = `heading-${level}` as const;
  return paragraph(text, key, { meaning: key, ...(id === undefined ? {} : { id }) });
}

/** A list of texts or blocks, with its labels as they are to be shown. */
export function list(
  marker: StyledList['marker'],
  items: readonly (readonly [label: string, ...content: (string | StyledBlock)[]])[],
  more: Partial<StyledList> = {},
): StyledList {
  const level = more.level ?? 0;
  return {
    type: 'list',
    at,
    level,
    marker,
    start: 1,
    items: items.map(([label, ...content]) => ({
      at,
      label,
      blocks: content.map((one) => (typeof one === 'string' ? listParagraph(one, level) : one)),
    })),
    ...more,
  };
}

export function listParagraph(text: string, level = 0): StyledParagraph {
  const { indent = 0, hanging = 0 } = sheet.listLevels[level] ?? {};
  const look = { ...lookOf('list'), indent: { left: indent, right: 0, firstLine: -hanging } };
  return paragraph([run(text, 'list')], 'list', { meaning: 'list-item', look });
}

/** A cell of a text or of blocks. */
export function cell(
  column: number,
  content: string | readonly StyledBlock[],
  more: Partial<StyledCell> = {},
): StyledCell {
  const blocks = typeof content === 'string' ? [paragraph(content, 'table-cell')] : content;
  return { at, column, colSpan: 1, rowSpan: 1, valign: 'top', blocks, ...more };
}

export function headCell(column: number, text: string, more: Partial<StyledCell> = {}): StyledCell {
  return cell(column, [paragraph(text, 'table-head')], { scope: 'column', valign: 'middle', fill: '#d9e2f3', ...more });
}

/** A table of rows of cells, in the style `data`. */
export function table(
  columns: readonly number[],
  rows: readonly (readonly StyledCell[])[],
  more: Partial<StyledTable> = {},
): StyledTable {
  return {
    type: 'table',
    at,
    style: 'data',
    look: dataTable,
    columns,
    headerRows: 1,
    rows: rows.map((cells) => ({ at, cells })),
    ...more,
  };
}

export function numberedCaption(label: string, number: number, words: string, key = 'caption'): StyledCaption {
  const runs = [run(`${label} ${number}. ${words}`, key)];
  return { paragraph: paragraph(runs, key, { meaning: 'caption' }), label, number };
}

export function grid(columns: readonly number[], cells: readonly (readonly StyledBlock[])[]): StyledGrid {
  return { type: 'grid', at, columns, cells: cells.map((blocks) => ({ at, blocks })) };
}

export function rule(more: Partial<StyledRule> = {}): StyledRule {
  return { type: 'rule', at, line: sheet.rule, left: 100, width: 120, spaceBefore: 2, spaceAfter: 6, ...more };
}

/** A picture of one colour, made on the spot. */
export function picture(width = 60, height = 40): ImageData {
  const rows = Array.from({ length: height }, () => new Uint8Array(width * 3).fill(0x7f));
  const bytes = new Uint8Array(makePng({ width, height, bits: 8, colorType: 2, rows }));
  return { name: 'anh.png', format: 'png', width, height, bytes };
}

export function figure(more: Partial<StyledFigure> = {}): StyledFigure {
  return {
    type: 'figure',
    at,
    image: picture(),
    alt: 'Toàn cảnh buổi làm việc',
    width: 180,
    height: 120,
    look: lookOf('figure'),
    style: 'figure',
    ...more,
  };
}

/** A4 with the margins of official documents. */
export function section(blocks: readonly StyledBlock[], more: Partial<StyledSection> = {}): StyledSection {
  return {
    at,
    page: {
      width: 595.3,
      height: 841.9,
      margin: { top: 56.7, right: 42.5, bottom: 56.7, left: 85.05 },
      headerDistance: 28.35,
      footerDistance: 28.35,
    },
    orientation: 'portrait',
    blocks,
    notes: [],
    ...more,
  };
}

export function styledDocument(sections: readonly StyledSection[], more: Partial<StyledDocument> = {}): StyledDocument {
  return {
    language: 'vi',
    properties: { title: 'Báo cáo kết quả', keywords: ['biên bản', 'Bắc Giang'] },
    sheet,
    sections,
    ...more,
  };
}

export const context: WriteContext = {
  moment: '2023-10-05T01:00:00Z',
  record: { name: 'record.yaml', bytes: new TextEncoder().encode('title: Buổi làm việc\n') },
  producer: 'briefwright 0.1.0',
  language: 'vi',
  custom: { 'record-id': 'na-bg-2023', kind: 'report' },
};
