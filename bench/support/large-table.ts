import type { StyledDocument, StyledRow, StyledTable } from '../../src/theme/index.ts';
import type { Brief } from './brief.ts';

/** The brief's table of figures alone, its rows repeated until there are as many as asked for. */
export function styleTable(brief: Brief, count: number): StyledDocument {
  const styled = brief.styled;
  const [section] = styled.sections;
  const table = section?.blocks.find((block): block is StyledTable => block.type === 'table');
  if (!section || !table) throw new Error('the brief has no table');
  const head = table.rows.slice(0, table.headerRows);
  const body = table.rows.slice(table.headerRows).filter((row) => row.cells.every((cell) => cell.rowSpan === 1));
  const rows = Array.from(
    { length: count },
    (_, at): StyledRow => structuredClone(body[at % body.length] ?? { at: table.at, cells: [] }),
  );
  return { ...styled, sections: [{ ...section, blocks: [{ ...table, rows: [...head, ...rows] }] }] };
}
