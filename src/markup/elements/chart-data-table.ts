import type { Place } from '../../base/index.ts';
import { type ChartSpec, tabulateChart } from '../../chart/index.ts';
import type { Cell, Row, Table } from '../../document/index.ts';

/** The share of the width that the first column takes, in per cent. */
const FIRST_COLUMN = 28;

/** A chart's values as a table: what a reader who cannot see the chart goes through cell by cell. */
export function chartDataTable(spec: ChartSpec, at: Place): Table {
  const { alt, head, rows } = tabulateChart(spec);
  const others = (100 - FIRST_COLUMN) / (head.length - 1);
  return {
    type: 'table',
    attr: { at, style: 'chart-data' },
    columns: head.map((_, index) => ({ percent: index === 0 ? FIRST_COLUMN : others })),
    headerRows: 1,
    alt,
    rows: [
      row(head, 'chart-data-head', at, () => ({ scope: 'column', align: 'center' })),
      ...rows.map((texts) =>
        row(texts, 'chart-data', at, (index) => (index === 0 ? { scope: 'row' } : { align: 'center' })),
      ),
    ],
  };
}

type Role = (index: number) => Pick<Cell, 'scope' | 'align'>;

function row(texts: readonly string[], style: string, at: Place, roleOf: Role): Row {
  const attr = { at, style };
  return {
    attr,
    cells: texts.map((text, index) => ({
      attr: { at },
      column: index,
      colSpan: 1,
      rowSpan: 1,
      ...roleOf(index),
      blocks: [
        {
          type: 'paragraph',
          attr: { at },
          role: 'body',
          inlines: text === '' ? [] : [{ type: 'text', attr: { at }, text }],
        },
      ],
    })),
  };
}
