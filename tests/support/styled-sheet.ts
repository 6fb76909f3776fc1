import {
  type FontLook,
  type ParagraphLook,
  type ParagraphStyle,
  type StyleSheet,
  type TableLook,
  plainLook as unstyled,
} from '../../src/theme/index.ts';

/* A style sheet by hand, with every style that a report uses. */

export const plainFont: FontLook = { ...unstyled.font, family: 'Times New Roman', size: 14 };

export const plainLook: ParagraphLook = { ...unstyled, font: plainFont };

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
  fallbacks: [],
  chart: {
    size: 10,
    palette: ['#1f4e8c', '#e08e0b'],
    textColor: '#000000',
    gridColor: '#bfbfbf',
    background: '#ffffff',
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
