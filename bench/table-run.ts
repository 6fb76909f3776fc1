/** One table of so many rows as PDF and as Word file, in a process of its own: prints what it took. */
import { performance } from 'node:perf_hooks';
import { resourceUsage } from 'node:process';
import { layoutDocument } from '../src/layout/index.ts';
import { writeDocx } from '../src/writers/docx/index.ts';
import { writePdf } from '../src/writers/pdf/index.ts';
import { openBrief } from './support/brief.ts';
import { styleTable } from './support/large-table.ts';
import type { TableRun } from './support/table-run.ts';

const [formats = '', rows] = process.argv.slice(2);
const brief = await openBrief();
const styled = styleTable(brief, Number(rows));
const sizes: number[] = [];
const start = performance.now();
const { value: pages } = layoutDocument(styled);
if (!pages) throw new Error('the table could not be laid out');
const laidOut = performance.now();
if (formats.includes('pdf')) sizes.push((await writePdf(pages, brief.context)).length);
const pdf = performance.now();
if (formats.includes('docx')) sizes.push((await writeDocx(styled, brief.context)).length);
const run: TableRun = {
  layout: laidOut - start,
  pdf: pdf - laidOut,
  docx: performance.now() - pdf,
  peak: resourceUsage().maxRSS / 1024,
  pages: pages.pages.length,
  sizes,
};
process.stdout.write(JSON.stringify(run));
