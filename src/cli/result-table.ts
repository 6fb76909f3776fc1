import type { Language } from '../base/index.ts';
import type { BatchOutcome, RecordOutcome, SavedFile } from '../batch/index.ts';
import { localeFor } from '../locale/index.ts';
import { formatTable } from './table.ts';

interface Words {
  readonly columns: readonly [string, string, string, string, string, string];
  readonly failed: string;
  readonly sum: (records: number, files: string, failed: number, seconds: string) => string;
  readonly wouldBe: (files: number) => string;
  readonly written: (files: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    columns: ['Bản ghi', 'Loại', 'Tệp', 'Trang', 'Cảnh báo', 'Thời gian'],
    failed: '(không lập được)',
    sum: (records, files, failed, seconds) =>
      `${records} bản ghi, ${files}${failed > 0 ? `, ${failed} bản ghi có lỗi` : ''} (${seconds} giây)`,
    wouldBe: (files) => `${files} tệp sẽ được ghi`,
    written: (files) => `${files} tệp đã ghi`,
  },
  en: {
    columns: ['Record', 'Kind', 'Files', 'Pages', 'Warnings', 'Time'],
    failed: '(not made)',
    sum: (records, files, failed, seconds) =>
      `${records} ${records === 1 ? 'record' : 'records'}, ${files}${failed > 0 ? `, ${failed} with errors` : ''} (${seconds} s)`,
    wouldBe: (files) => `${files} ${files === 1 ? 'file' : 'files'} would be written`,
    written: (files) => `${files} ${files === 1 ? 'file' : 'files'} written`,
  },
};

/** The files of a run, a line for each record and kind, and the sum of it all. */
export function formatResults(outcome: BatchOutcome, language: Language, dryRun: boolean): string {
  const words = WORDS[language];
  const rows = outcome.records.flatMap((record) => rowsOf(record, words, language));
  const [record, kind, files, pages, warnings, time] = words.columns;
  const columns = [
    { heading: record },
    { heading: kind },
    { heading: files },
    { heading: pages, right: true },
    { heading: warnings, right: true },
    { heading: time, right: true },
  ] as const;
  return `${formatTable(columns, rows)}\n\n${sumOf(outcome, words, language, dryRun)}`;
}

function rowsOf(outcome: RecordOutcome, words: Words, language: Language): readonly (readonly string[])[] {
  const time = `${seconds(outcome.milliseconds, language)} s`;
  const kinds = [...new Set(outcome.files.map(({ kind }) => kind))];
  if (kinds.length === 0) return [[outcome.record, outcome.kinds.join(', '), words.failed, '', '', time]];
  return kinds.map((kind, index) => {
    const files = outcome.files.filter((file) => file.kind === kind);
    return [
      index === 0 ? outcome.record : '',
      kind,
      joinFiles(files),
      String(Math.max(0, ...files.map(({ pages }) => pages ?? 0)) || ''),
      String(files[0]?.warnings ?? 0),
      index === 0 ? time : '',
    ];
  });
}

/** `output/a.brief.docx`, `output/a.brief.pdf` -> `output/a.brief.{docx,pdf}`. */
function joinFiles(files: readonly SavedFile[]): string {
  const [first] = files;
  if (!first || files.length === 1) return first?.path ?? '';
  const stem = first.path.slice(0, -first.format.length);
  return `${stem}{${files.map(({ format }) => format).join(',')}}`;
}

function sumOf({ records }: BatchOutcome, words: Words, language: Language, dryRun: boolean): string {
  const count = records.reduce((sum, { files }) => sum + files.length, 0);
  const failed = records.filter(hasFailed).length;
  const time = records.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const files = dryRun ? words.wouldBe(count) : words.written(count);
  return words.sum(records.length, files, failed, seconds(time, language));
}

/** Whether anything went wrong with a record. */
export function hasFailed({ diagnostics }: RecordOutcome): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function seconds(milliseconds: number, language: Language): string {
  return localeFor(language).formatNumber({ value: Math.round(milliseconds / 10) / 100, decimals: 2 });
}
