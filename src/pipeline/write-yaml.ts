import type { DataPath } from '../base/index.ts';

/** One line of a written file: whose value it holds, and the column (from 1) at which the value begins. */
export interface WrittenLine {
  readonly path: DataPath;
  readonly valueColumn: number;
}

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;

/**
 * Writes data as YAML, each value on a line of its own, texts in quotes. `numberText` gives a number as its own
 * file wrote it (8.50 stays 8.50).
 */
export function writeYaml(
  data: unknown,
  numberText: (path: DataPath) => string | undefined,
): { readonly text: string; readonly lines: readonly WrittenLine[] } {
  const rows: string[] = [];
  const lines: WrittenLine[] = [];
  const add = (head: string, value: string, path: DataPath): void => {
    rows.push(value === '' ? head : `${head} ${value}`);
    lines.push({ path, valueColumn: head.length + 2 });
  };
  const write = (value: unknown, path: DataPath, head: string, indent: string): void => {
    const entries = entriesOf(value);
    if (entries === undefined || entries.length === 0) {
      add(head, scalar(value, path, numberText), path);
      return;
    }
    if (head !== '') add(head, '', path);
    for (const [step, inner] of entries) write(inner, [...path, step], indent + headOf(step), `${indent}  `);
  };
  write(data, [], '', '');
  return { text: `${rows.join('\n')}\n`, lines };
}

function headOf(step: string | number): string {
  if (typeof step === 'number') return '-';
  return `${PLAIN_KEY.test(step) ? step : JSON.stringify(step)}:`;
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((item: unknown, index) => [index, item] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function scalar(value: unknown, path: DataPath, numberText: (path: DataPath) => string | undefined): string {
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'number') return numberText(path) ?? String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'object' && value !== null) return '{}';
  return value === null && numberText(path) === '' ? '' : String(value);
}
