import { appendFile } from 'node:fs/promises';
import type { Language } from '../base/index.ts';
import type { BatchOutcome, RecordOutcome } from '../batch/index.ts';
import { hasFailed } from './has-failed.ts';
import type { Machine } from './machine.ts';
import { createPicker } from './pick-records.ts';

/** A job's summary may have a megabyte: this many lines stay far below. */
const MOST_ROWS = 500;

interface Words {
  readonly title: string;
  readonly columns: readonly string[];
  readonly failed: string;
  readonly unchanged: string;
  readonly made: string;
  readonly others: (count: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    title: 'Văn bản đã lập',
    columns: ['Bản ghi', 'Kết quả', 'Loại', 'Tệp', 'Trang', 'Lỗi', 'Cảnh báo'],
    failed: '❌ có lỗi',
    unchanged: 'không đổi',
    made: '✅ đã lập',
    others: (count) => `… và ${count} bản ghi khác`,
  },
  en: {
    title: 'Documents',
    columns: ['Record', 'Result', 'Kinds', 'Files', 'Pages', 'Errors', 'Warnings'],
    failed: '❌ with errors',
    unchanged: 'unchanged',
    made: '✅ made',
    others: (count) => `… and ${count} more`,
  },
};

/** Appends a run's table to the summary of a GitHub Actions job, where there is one. What cannot be written is left out. */
export async function writeJobSummary(
  outcome: BatchOutcome,
  language: Language,
  { variables }: Machine,
): Promise<void> {
  const file = variables.GITHUB_STEP_SUMMARY;
  if (!file) return;
  await appendFile(file, formatJobSummary(outcome, language)).catch(() => undefined);
}

/** A run as a table in Markdown: records with errors first, so that they are never cut off. */
export function formatJobSummary({ records }: BatchOutcome, language: Language): string {
  const words = WORDS[language];
  const picker = createPicker((record) => (hasFailed(record) ? 0 : 1), MOST_ROWS);
  for (const record of records) picker.add(record);
  const rows = picker.picked().map(({ record }) => rowOf(record, words));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = words.columns.map((_, at) => (at < 4 ? '---' : '---:'));
  const more = records.length > MOST_ROWS ? `\n${words.others(records.length - MOST_ROWS)}\n` : '';
  return `### ${words.title}\n\n${[words.columns, rule, ...rows].map(line).join('\n')}\n${more}\n`;
}

function rowOf(outcome: RecordOutcome, words: Words): readonly string[] {
  const { record, kinds, files, diagnostics, unchanged } = outcome;
  const count = (wanted: string): string => String(diagnostics.filter(({ severity }) => severity === wanted).length);
  const state = hasFailed(outcome) ? words.failed : unchanged ? words.unchanged : words.made;
  const pages = kinds.map((kind) =>
    Math.max(0, ...files.filter((file) => file.kind === kind).map((file) => file.pages ?? 0)),
  );
  return [
    escapeCell(record),
    state,
    escapeCell(kinds.join(', ')),
    String(files.length),
    String(pages.reduce((sum, some) => sum + some, 0) || ''),
    count('error'),
    count('warning'),
  ];
}

/** A name stays a name: nothing in it makes a cell, a link, markup or HTML. */
function escapeCell(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~@<>&:]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
