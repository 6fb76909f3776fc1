import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { root } from './paths.ts';

const file = new URL('bench/RESULTS.md', root);

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

/** Says that a demand is not met, and lets the run fail. */
export function demand(words: string, holds: boolean): void {
  if (holds) return;
  process.stderr.write(`not met: ${words}\n`);
  process.exitCode = 1;
}

/** Prints a section and puts it into RESULTS.md in place of the one of the same title. */
export function report(title: string, body: string): void {
  const section = `## ${title}\n\n${body.trim()}\n`;
  process.stdout.write(`${section}\n`);
  const known = sectionsOf(readFileSync(file, 'utf8'));
  const [intro = '', ...sections] = known;
  const others = sections.filter((one) => !one.startsWith(`## ${title}\n`));
  const at = sections.findIndex((one) => one.startsWith(`## ${title}\n`));
  others.splice(at < 0 ? others.length : at, 0, section);
  writeFileSync(file, [intro, ...others].map((part) => `${part.trim()}\n`).join('\n'));
}

function sectionsOf(text: string): readonly string[] {
  return text.split(/^(?=## )/m);
}
