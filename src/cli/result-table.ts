import type { Language } from '../base/index.ts';
import type { RecordOutcome, SavedFile } from '../batch/index.ts';
import { localeFor } from '../locale/index.ts';
import { formatTable } from './table.ts';
import type { Tally } from './tally.ts';

interface Words {
  readonly columns: readonly [string, string, string, string, string, string];
  readonly failed: string;
  readonly unchanged: string;
  readonly others: (count: number) => string;
  readonly sum: (records: number, parts: readonly string[], seconds: string) => string;
  readonly same: (records: number) => string;
  readonly faulty: (records: number) => string;
  readonly wouldBe: (files: number) => string;
  readonly written: (files: number) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    columns: ['Bản ghi', 'Loại', 'Tệp', 'Trang', 'Cảnh báo', 'Thời gian'],
    failed: '(không lập được)',
    unchanged: 'không đổi',
    others: (count) => `… và ${count} bản ghi khác`,
    sum: (records, parts, seconds) => `${records} bản ghi, ${parts.join(', ')} (${seconds} giây)`,
    same: (records) => `${records} bản ghi không đổi`,
    faulty: (records) => `${records} bản ghi có lỗi`,
    wouldBe: (files) => `${files} tệp sẽ được ghi`,
    written: (files) => `${files} tệp đã ghi`,
  },
  en: {
    columns: ['Record', 'Kind', 'Files', 'Pages', 'Warnings', 'Time'],
    failed: '(not made)',
    unchanged: 'unchanged',
    others: (count) => `… and ${count} other ${count === 1 ? 'record' : 'records'}`,
    sum: (records, parts, seconds) =>
      `${records} ${records === 1 ? 'record' : 'records'}, ${parts.join(', ')} (${seconds} s)`,
    same: (records) => `${records} unchanged`,
    faulty: (records) => `${records} with errors`,
    wouldBe: (files) => `${files} ${files === 1 ? 'file' : 'files'} would be written`,
    written: (files) => `${files} ${files === 1 ? 'file' : 'files'} written`,
  },
};

/** What a run has come to. */
export interface Results {
  readonly tally: Tally;
  readonly milliseconds: number;
  readonly dryRun: boolean;
}

/** The files of a run, a line for each record and kind, and the sum of it all. */
export function formatResults(results: Results, language: Language): string {
  const words = WORDS[language];
  const { records, shown } = results.tally;
  const more = records - shown.length;
  const rows = shown.flatMap(({ record }) => rowsOf(record, words, language));
  const [record, kind, files, pages, warnings, time] = words.columns;
  const columns = [
    { heading: record },
    { heading: kind },
    { heading: files },
    { heading: pages, right: true },
    { heading: warnings, right: true },
    { heading: time, right: true },
  ] as const;
  const others = more > 0 ? `\n${words.others(more)}` : '';
  return `${formatTable(columns, rows)}${others}\n\n${sumOf(results, words, language)}`;
}

function rowsOf(outcome: RecordOutcome, words: Words, language: Language): readonly (readonly string[])[] {
  const time = outcome.unchanged ? words.unchanged : `${seconds(outcome.milliseconds, language)} s`;
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

function sumOf({ tally, milliseconds, dryRun }: Results, words: Words, language: Language): string {
  const { records, files, unchanged, failed } = tally;
  const parts = [
    dryRun ? words.wouldBe(files) : words.written(files),
    ...(unchanged > 0 ? [words.same(unchanged)] : []),
    ...(failed > 0 ? [words.faulty(failed)] : []),
  ];
  return words.sum(records, parts, seconds(milliseconds, language));
}

function seconds(milliseconds: number, language: Language): string {
  return localeFor(language).formatNumber({ value: Math.round(milliseconds / 10) / 100, decimals: 2 });
}
