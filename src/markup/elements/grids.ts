import type { GridCell } from '../../document/index.ts';
import { alignment, columns, yesNo } from '../attributes.ts';
import { GRID_CELL } from '../content.ts';
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

/** Cells side by side without borders: letterheads, signatures. */
export const gridElement: BlockElement = {
  name: 'grid',
  family: 'block',
  content: ['cell'],
  text: false,
  attributes: {
    columns: must(columns, 'bề rộng các ô', 'widths of the cells'),
    'keep-with-previous': may(
      yesNo,
      'luôn ở cùng trang với phần cuối của khối đứng trước; mặc định no',
      'whether it stays on one page with the end of the block before it; no by default',
    ),
    ...common,
  },
  description: {
    vi: 'Các ô đặt cạnh nhau, không kẻ khung: phần đầu văn bản, chữ ký. Số ô bằng số bề rộng.',
    en: 'Cells side by side without borders: letterheads, signatures. As many cells as widths.',
  },
  example: '<grid columns="40% 60%"><cell align="center">…</cell><cell align="center">…</cell></grid>',
  read: (element, reader) => ({
    type: 'grid',
    attr: attrOf(element),
    columns: needed(element, 'columns', columns),
    ...(given(element, 'keep-with-previous', yesNo) ? { keepWithPrevious: true as const } : {}),
    cells: element.children.filter((child) => child.kind === 'element').map((cell) => readCell(cell, reader)),
  }),
};

export const gridCellElement: ElementDefinition = {
  name: 'cell',
  family: 'part',
  content: GRID_CELL,
  text: true,
  attributes: { align: may(alignment, 'căn lề các đoạn trong ô', 'alignment of its paragraphs'), ...common },
  description: { vi: 'Một ô của <grid>.', en: 'A cell of a <grid>.' },
  example: '<cell align="center"><p>{{meeting.title}}</p></cell>',
};

function readCell(cell: MarkupElement, reader: Reader): GridCell {
  const align = given(cell, 'align', alignment);
  return { attr: attrOf(cell), ...(align ? { align } : {}), blocks: reader.flow(cell) };
}
