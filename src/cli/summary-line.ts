import type { Language } from '../base/index.ts';
import type { RecordOutcome } from '../batch/index.ts';

interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const WORDS: Readonly<Record<Language, (counts: Counts) => readonly string[]>> = {
  vi: ({ files, errors, warnings }) => [
    ...(files > 0 ? [`${files} tệp`] : []),
    `${errors} lỗi`,
    `${warnings} cảnh báo`,
  ],
  en: ({ files, errors, warnings }) => [
    ...(files > 0 ? [plural(files, 'file')] : []),
    plural(errors, 'error'),
    plural(warnings, 'warning'),
  ],
};

/** What came of a record in one line: `inputs/a.yaml: 4 tệp, 0 lỗi, 2 cảnh báo`. */
export function summaryLine({ record, files, diagnostics }: RecordOutcome, language: Language): string {
  const count = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const counts = { files: files.length, errors: count('error'), warnings: count('warning') };
  return `${record}: ${WORDS[language](counts).join(', ')}`;
}
