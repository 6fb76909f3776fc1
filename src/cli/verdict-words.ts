import { escapeUnsafe, type Language } from '../base/index.ts';
import type { Verdict } from '../readers/index.ts';

const STATES: Readonly<Record<Language, Readonly<Record<Verdict['state'], string>>>> = {
  vi: {
    unchanged: 'nguyên vẹn từ khi được lập',
    changed: 'ĐÃ BỊ SỬA sau khi được lập',
    'not-ours': 'không phải tệp do briefwright lập',
  },
  en: {
    unchanged: 'unchanged since it was made',
    changed: 'CHANGED since it was made',
    'not-ours': 'not made by briefwright',
  },
};

const LABELS = {
  vi: {
    record: 'Bản ghi',
    kind: 'Loại văn bản',
    form: 'thể thức',
    language: 'ngôn ngữ',
    template: 'Mẫu',
    program: 'Lập bằng',
  },
  en: { record: 'Record', kind: 'Kind', form: 'form', language: 'language', template: 'Template', program: 'Made by' },
} as const;

/** What is told of a file: its state, and for those of ours what they were made from. */
export function verdictWords(file: string, verdict: Verdict, language: Language): string {
  const state = `${file}: ${STATES[language][verdict.state]}`;
  if (verdict.state === 'not-ours') return escapeUnsafe(state);
  const { record, recordHash, kind, form, template, program } = verdict.making;
  const label = LABELS[language];
  const lines = [
    state,
    `  ${label.record}: ${record} (SHA-256 ${recordHash})`,
    `  ${label.kind}: ${kind}, ${label.form} ${form}, ${label.language} ${verdict.making.language}`,
    `  ${label.template}: ${template}`,
    `  ${label.program}: ${program}`,
  ];
  return lines.map(escapeUnsafe).join('\n');
}
