import { diagnoser, message } from '../base/index.ts';
import type { InBoth } from './form.ts';

/** What is said of official forms. */
export const formChoiceMessages = {
  'forms/chosen': message<{
    readonly kind: string;
    readonly form: string;
    readonly title: InBoth;
    readonly reason: InBoth;
  }>({
    family: 'usage',
    severity: 'note',
    vi: ({ kind, form, title, reason }) => ({
      message: `“${kind}” theo thể thức “${form}” (${title.vi}): ${reason.vi}.`,
    }),
    en: ({ kind, form, title, reason }) => ({
      message: `“${kind}” takes the form “${form}” (${title.en}): ${reason.en}.`,
    }),
  }),
  'forms/missing-fact': message<{ readonly key: string; readonly words: InBoth; readonly form: InBoth }>({
    family: 'record',
    severity: 'warning',
    vi: ({ key, words, form }) => ({
      message: `Chưa có ${words.vi}; văn bản để trống chỗ này theo mẫu (${form.vi}).`,
      hint: `Ghi ${key} khi đã có.`,
    }),
    en: ({ key, words, form }) => ({
      message: `The record lacks ${words.en}; the document shows the form's blank (${form.en}).`,
      hint: `Fill in ${key} when it is known.`,
    }),
  }),
} as const;

/** Makes a diagnostic of official forms. */
export const diagnose = diagnoser(formChoiceMessages);
