import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { root } from './paths.ts';

/** The sections by their titles, in the order in which they are read. */
const ORDER = [/^The race/, /, warm$/, /^(?!From).*, cold$/, /^How far/, /^One large/, /^A batch/, /^Memory/, /^/];

const file = new URL('bench/RESULTS.md', root);

/** Something that must hold: a figure and the most that it may be, in one unit. */
export interface Demand {
  readonly words: string;
  readonly is: number;
  readonly atMost: number;
}

/** The machine, in words: figures mean little without it. */
export function machine(): string {
  const processors = cpus();
  return `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`;
}

/** A Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/**
 * Prints a section with what is demanded in it, and puts it into RESULTS.md in place of the one of the same title.
 * A demand that does not hold lets the run fail, once all is measured and written.
 */
export function report(title: string, body: string, demands: readonly Demand[] = []): void {
  if (!demands.every(holds)) process.exitCode = 1;
  const section = `## ${title}\n\n${body.trim()}\n${demands.length > 0 ? `\n${tellDemands(demands)}\n` : ''}`;
  process.stdout.write(`${section}\n`);
  const [intro = '', ...sections] = sectionsOf(readFileSync(file, 'utf8'));
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  const all = at < 0 ? [...sections, section] : sections.with(at, section);
  const ordered = all.toSorted((a, b) => placeOf(a) - placeOf(b));
  writeFileSync(file, [intro, ...ordered].map((part) => `${part.trim()}\n`).join('\n'));
}

function placeOf(section: string): number {
  const [heading = ''] = section.split('\n', 1);
  return ORDER.findIndex((title) => title.test(heading.slice('## '.length)));
}

function holds({ is, atMost }: Demand): boolean {
  return is <= atMost;
}

function tellDemands(demands: readonly Demand[]): string {
  const rows = demands.map((one) => [
    one.words,
    figureOf(one.is),
    figureOf(one.atMost),
    holds(one) ? 'held' : '**NOT held**',
  ]);
  return tableOf(['demanded', 'measured', 'at most', ''], rows);
}

function figureOf(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toFixed(value < 10 ? 3 : 1);
}

function sectionsOf(text: string): readonly string[] {
  return text.split(/^(?=## )/m);
}
