import { runTool } from './run-tool.ts';
import { judgePath, PYTHON } from './tools.ts';

/** How alike a Word file, as LibreOffice lays it out, and a PDF are: 1 is equal. */
export interface Likeness {
  readonly name: string;
  /** Pages of the Word file and of the PDF. */
  readonly pages: readonly [number, number];
  /** Share of equal words in their order, of equal lines, of ink in the same place. */
  readonly text: number;
  readonly lines: number;
  readonly ink: number;
  /** How many lines are not the same in both, on all pages that both have. */
  readonly linesApart: number;
  /** Demands of the judge that are not met, in its words. */
  readonly unmet: string;
}

const DEMANDS = ['--same-pages', '--min-text', '1', '--min-lines', '0.98'];

/** Compares both files by a judge that knows neither writer. Each call has a LibreOffice profile of its own. */
export async function compareRender(name: string, wordFile: string, pdfFile: string): Promise<Likeness> {
  const { stdout, stderr } = await runTool(PYTHON, [judgePath('compare-render.py'), wordFile, pdfFile, ...DEMANDS]);
  if (!stdout.startsWith('{')) throw new Error(`compare-render did not answer for ${name}: ${stderr}`);
  const measured: {
    pages: [number, number];
    text_ratio_in_order: number;
    mean: { same_lines: number; ink_f1_1px: number };
    per_page: readonly { lines?: [number, number]; same_lines?: number }[];
  } = JSON.parse(stdout);
  const { pages, text_ratio_in_order: text, mean, per_page } = measured;
  const linesApart = per_page.reduce((sum, page) => sum + apartOn(page), 0);
  return { name, pages, text, lines: mean.same_lines, ink: mean.ink_f1_1px, linesApart, unmet: stderr.trim() };
}

/** Of the ratio that the judge gives, twice the equal lines by all lines of both, back to lines. */
function apartOn({
  lines: [word, pdf] = [0, 0],
  same_lines: same = 1,
}: {
  readonly lines?: readonly [number, number];
  readonly same_lines?: number;
}): number {
  return Math.round(Math.max(word, pdf) - (same * (word + pdf)) / 2);
}

/** The measures as a table for people. */
export function likenessTable(rows: readonly Likeness[]): string {
  const widest = Math.max(...rows.map(({ name }) => name.length));
  const line = (name: string, ...cells: readonly string[]): string =>
    [name.padEnd(widest), ...cells.map((cell) => cell.padStart(7))].join(' ');
  return [
    line('file', 'pages', 'text', 'lines', 'ink'),
    ...rows.map(({ name, pages, text, lines, ink }) =>
      line(name, pages.join('/'), ...[text, lines, ink].map((share) => share.toFixed(4))),
    ),
  ].join('\n');
}
