import { deflateSync } from 'node:zlib';
import type { ImageData } from '../../src/document/index.ts';
import type {
  FontLook,
  ParagraphLook,
  ParagraphMeaning,
  ParagraphStyle,
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
  StyleSheet,
  TableLook,
  TextRun,
} from '../../src/theme/index.ts';
import type { WriteContext } from '../../src/writers/types.ts';

/*
 * Styled documents by hand, for the tests of rooms that read them. Every maker gives the plainest node of its
 * kind; the last argument replaces what a test is about.
 */

export const at = { file: 'templates/test/template.hbs', line: 1, column: 1 };

export const plainFont: FontLook = {
  family: 'Times New Roman',
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  position: 'normal',
};

export const plainLook: ParagraphLook = {
  font: plainFont,
  align: 'left',
  indent: { left: 0, right: 0, firstLine: 0 },
  spaceBefore: 0,
  spaceAfter: 0,
  line: { rule: 'multiple', factor: 1 },
  keepWithNext: false,
  keepTogether: false,
  widowControl: true,
  uppercase: false,
  tabs: [],
};

const black = { width: 0.5, color: '#000000' };

/** A paragraph style; its look is the plain one with changes. */
export function style(
  key: string,
  wordId: string,
  wordName: string,
  look: Partial<ParagraphLook> = {},
  more: Partial<ParagraphStyle> = {},
): ParagraphStyle {
  return { key, wordId, wordName, look: { ...plainLook, ...look }, ...more };
}

const bold: FontLook = { ...plainFont, bold: true };
const body: Partial<ParagraphLook> = {
  align: 'justify',
  indent: { left: 0, right: 0, firstLine: 36 },
  spaceBefore: 3,
  spaceAfter: 3,
  line: { rule: 'multiple', factor: 1.1 },
};
const heading: Partial<ParagraphLook> = { font: bold, spaceBefore: 12, spaceAfter: 6, keepWithNext: true };

const styles: readonly ParagraphStyle[] = [
  style('body', 'BodyText', 'Body Text', body, { next: 'body' }),
  style('title', 'Title', 'Title', { font: bold, align: 'center', uppercase: true, spaceBefore: 12 }, { next: 'body' }),
  style('subtitle', 'Subtitle', 'Subtitle', { font: bold, align: 'center', spaceAfter: 12 }, { next: 'body' }),
  style('heading-1', 'Heading1', 'Heading 1', heading, { next: 'body', outlineLevel: 1 }),
  style(
    'heading-2',
    'Heading2',
    'Heading 2',
    { ...heading, font: { ...bold, italic: true } },
    { basedOn: 'heading-1', next: 'body', outlineLevel: 2 },
  ),
  style(
    'heading-3',
    'Heading3',
    'Heading 3',
    { ...heading, font: { ...plainFont, italic: true } },
    { basedOn: 'heading-2', next: 'body', outlineLevel: 3 },
  ),
  style('list', 'ListParagraph', 'List Paragraph', { align: 'justify', spaceAfter: 3 }, { basedOn: 'body' }),
  style('caption', 'Caption', 'Caption', {
    font: { ...plainFont, size: 13, italic: true },
    align: 'center',
    keepWithNext: true,
    spaceBefore: 6,
  }),
  style('figure', 'BriefFigure', 'Hình ảnh', { align: 'center', spaceBefore: 6, keepWithNext: true }),
  style('figure-caption', 'BriefFigureCaption', 'Chú thích hình', {
    font: { ...plainFont, size: 13, italic: true },
    align: 'center',
    spaceAfter: 6,
  }),
  style('table-cell', 'BriefTableCell', 'Ô bảng', { font: { ...plainFont, size: 12 } }),
  style(
    'table-head',
    'BriefTableHead',
    'Đầu bảng',
    { font: { ...bold, size: 12 }, align: 'center', keepWithNext: true },
    { basedOn: 'table-cell' },
  ),
  style('letterhead', 'BriefLetterhead', 'Tiêu đề thư', { font: { ...bold, size: 13 }, align: 'center' }),
  style('header', 'Header', 'Header', { align: 'center', font: { ...plainFont, size: 13 } }),
  style('footer', 'Footer', 'Footer', { font: { ...plainFont, size: 11 }, tabs: [{ position: 460, align: 'right' }] }),
  style('note', 'FootnoteText', 'Footnote Text', { font: { ...plainFont, size: 11 } }),
];

export const dataTable: TableLook = {
  wordId: 'BriefDataTable',
  wordName: 'Bảng số liệu',
  border: black,
  insideHorizontal: black,
  insideVertical: black,
  headFill: '#d9e2f3',
  cellPadding: { top: 2, right: 5, bottom: 2, left: 5 },
  spaceBefore: 3,
  spaceAfter: 9,
};

export const sheet: StyleSheet = {
  name: 'test',
  styles: Object.fromEntries(styles.map((one) => [one.key, one])),
  tables: {
    data: dataTable,
    plain: { ...dataTable, wordId: 'BriefPlainTable', wordName: 'Bảng trơn', headFill: '#ffffff' },
  },
  families: {
    'Times New Roman': {
      regular: 'tinos/regular',
      bold: 'tinos/bold',
      italic: 'tinos/italic',
      boldItalic: 'tinos/bold-italic',
    },
  },
  listLevels: [
    { indent: 36, hanging: 18 },
    { indent: 54, hanging: 18 },
    { indent: 72, hanging: 18 },
  ],
  bullet: '•',
  dash: '–',
  rule: { width: 0.75, color: '#000000' },
  link: { color: '#1f4e79', underline: true },
};

/** The look of a style of the sheet. */
export function lookOf(key: string): ParagraphLook {
  const found = sheet.styles[key];
  if (!found) throw new Error(`no style ${key}`);
  return found.look;
}

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
  return { name: 'anh.png', format: 'png', width, height, bytes: pngOf(width, height) };
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

function pngOf(width: number, height: number): Uint8Array {
  const line = Buffer.concat([Buffer.of(0), Buffer.alloc(width * 3, 0x7f)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => line)));
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  const chunks = [chunk('IHDR', size), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, check]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
