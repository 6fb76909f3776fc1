import type { Cell, Row, Table } from '../../document/index.ts';
import {
  cellAlignment,
  columnAlignments,
  columns,
  rowCount,
  scope,
  span,
  verticalAlignment,
  words,
} from '../attributes.ts';
import { DATA_CELL, HEAD_CELL } from '../content.ts';
import {
  attrOf,
  type BlockElement,
  common,
  type ElementDefinition,
  given,
  may,
  must,
  needed,
  type Reader,
} from '../define.ts';
import type { MarkupElement } from '../types.ts';
import { captionAttributes, readCaption } from './captions.ts';

/** A table. Where no `header-rows` is given, the head is the leading rows that hold nothing but `<th>`. */
export const tableElement: BlockElement = {
  name: 'table',
  family: 'block',
  content: ['caption', 'tr'],
  text: false,
  attributes: {
    columns: must(columns, 'bề rộng các cột', 'widths of the columns'),
    'column-align': may(
      columnAlignments,
      'căn ngang các ô dữ liệu của từng cột',
      'alignment of the data cells of each column',
    ),
    'header-rows': may(rowCount, 'số hàng tiêu đề lặp lại ở mỗi trang', 'rows of the head, repeated on each page'),
    ...captionAttributes,
    alt: may(words, 'mô tả bảng cho người không nhìn thấy', 'what the table holds, for people who cannot see it'),
    ...common,
  },
  description: { vi: 'Bảng.', en: 'A table.' },
  example:
    '<table columns="10% 90%" caption="{{labels.agenda}}"><tr><th>{{labels.number}}</th><th>{{labels.topic}}</th></tr>{{#each meeting.agenda}}<tr><td>{{add @index 1}}</td><td>{{this}}</td></tr>{{/each}}</table>',
  read: (element, reader): Table => {
    const rows = element.children.filter((child) => child.kind === 'element').filter((child) => child.name === 'tr');
    const caption = readCaption(element, reader);
    const alt = given(element, 'alt', words);
    const columnAligns = given(element, 'column-align', columnAlignments);
    return {
      type: 'table',
      attr: attrOf(element),
      columns: needed(element, 'columns', columns),
      ...(columnAligns ? { columnAligns } : {}),
      headerRows: Math.min(rows.length, given(element, 'header-rows', rowCount) ?? leadingHeads(rows)),
      ...(caption ? { caption } : {}),
      ...(alt ? { alt } : {}),
      rows: rows.map((row) => readRow(row, reader)),
    };
  },
};

export const rowElement: ElementDefinition = {
  name: 'tr',
  family: 'part',
  content: ['th', 'td'],
  text: false,
  attributes: common,
  description: { vi: 'Một hàng của bảng.', en: 'A row of a table.' },
  example: '<tr><td>…</td></tr>',
};

const cellAttributes = {
  colspan: may(span, 'số cột ô chiếm', 'columns that it spans'),
  rowspan: may(span, 'số hàng ô chiếm', 'rows that it spans'),
  align: may(
    cellAlignment,
    'căn ngang; decimal: các dấu thập phân thẳng hàng dọc',
    'alignment; decimal: decimal signs below one another',
  ),
  valign: may(verticalAlignment, 'căn dọc', 'vertical alignment'),
  ...common,
};

export const cellElements: readonly ElementDefinition[] = [
  {
    name: 'th',
    family: 'part',
    content: HEAD_CELL,
    text: true,
    attributes: {
      scope: may(scope, 'ô tiêu đề của cột hay của hàng', 'head of its column or of its row'),
      ...cellAttributes,
    },
    description: { vi: 'Ô tiêu đề.', en: 'A head cell.' },
    example: '<th>{{labels.name}}</th>',
  },
  {
    name: 'td',
    family: 'part',
    content: DATA_CELL,
    text: true,
    attributes: cellAttributes,
    description: {
      vi: 'Ô dữ liệu; chứa chữ, đoạn văn, danh sách hoặc bảng.',
      en: 'A data cell: words, paragraphs, lists or tables.',
    },
    example: '<td align="right">{{meeting.title}}</td>',
  },
];

const cellsOf = (row: MarkupElement): readonly MarkupElement[] =>
  row.children.filter((child) => child.kind === 'element');

function isHeadRow(row: MarkupElement): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.name === 'th');
}

function leadingHeads(rows: readonly MarkupElement[]): number {
  const first = rows.findIndex((row) => !isHeadRow(row));
  return first === -1 ? rows.length : first;
}

function readRow(row: MarkupElement, reader: Reader): Row {
  const defaultScope = isHeadRow(row) ? 'column' : 'row';
  return { attr: attrOf(row), cells: cellsOf(row).map((cell) => readCell(cell, defaultScope, reader)) };
}

function readCell(cell: MarkupElement, defaultScope: 'column' | 'row', reader: Reader): Cell {
  const align = given(cell, 'align', cellAlignment);
  const valign = given(cell, 'valign', verticalAlignment);
  const colSpan = given(cell, 'colspan', span) ?? 1;
  const rowSpan = given(cell, 'rowspan', span) ?? 1;
  const spans = { attr: attrOf(cell), column: 0, colSpan, rowSpan };
  const blocks = reader.flow(cell);
  // Most cells are of this kind.
  if (cell.name === 'td' && !align && !valign) return { ...spans, blocks };
  return {
    ...spans,
    ...(cell.name === 'th' ? { scope: given(cell, 'scope', scope) ?? defaultScope } : {}),
    ...(align ? { align } : {}),
    ...(valign ? { valign } : {}),
    blocks,
  };
}
