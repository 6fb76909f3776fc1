import { Paragraph, Table, TableCell, TableRow } from 'docx';
import type { WordBlock, WordCell, WordParagraph, WordRow, WordTable } from '../elements.ts';
import { DataTable } from './data-table.ts';
import { plainInline } from './plain-inline.ts';

/** A paragraph or table as the library's object. */
export function plainBlock(block: WordBlock): Paragraph | Table {
  return block.type === 'table' ? plainTable(block) : plainParagraph(block);
}

/** A paragraph as the library's object. */
export function plainParagraph({ format, list, children }: WordParagraph): Paragraph {
  const paragraph = new Paragraph({ ...format, ...(list ? { numbering: list } : {}) });
  for (const child of children) paragraph.addChildElement(plainInline(child));
  return paragraph;
}

/** A table as the library's object. */
export function plainTable({ format, parts, alt, rows }: WordTable): Table {
  const options = { ...format, rows: rows.map(plainRow) };
  return parts ? new DataTable(options, parts, alt) : new Table(options);
}

/** A row of a table as the library's object. */
export function plainRow({ format, cells }: WordRow): TableRow {
  return new TableRow({ ...format, children: cells.map(plainCell) });
}

/** A cell of a table as the library's object. */
export function plainCell({ format, children }: WordCell): TableCell {
  return new TableCell({ ...format, children: children.map(plainBlock) });
}
