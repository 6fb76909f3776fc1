import type { Language } from '../base/index.ts';
import { makeEnglish } from './en/en-locale.ts';
import type { Locale } from './types.ts';
import { makeVietnamese } from './vi/vi-locale.ts';

const makers: Readonly<Record<Language, () => Locale>> = { vi: makeVietnamese, en: makeEnglish };
const made = new Map<Language, Locale>();

/** The locale of a language, made once a process: its formatters are costly to make. */
export function localeFor(language: Language): Locale {
  const known = made.get(language);
  if (known) return known;
  const locale = makers[language]();
  made.set(language, locale);
  return locale;
}
