import { escapeUnsafe } from '../base/index.ts';

/** A column's heading and whether its cells stand at the right. */
export interface Column {
  readonly heading: string;
  readonly right?: true;
}

/** Rows as lines of text in columns, two spaces apart, under their headings where there are any. */
export function formatTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const all = columns.length > 0 ? [columns.map(({ heading }) => heading), ...rows] : rows;
  const lines = all.map((cells) => cells.map(escapeUnsafe));
  const count = Math.max(0, ...lines.map((cells) => cells.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...lines.map((cells) => widthOf(cells[at] ?? ''))));
  const pad = (cell: string, at: number): string => {
    const space = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
    return columns[at]?.right ? space + cell : cell + space;
  };
  return lines.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}

function widthOf(text: string): number {
  return [...text.normalize('NFC')].length;
}
