import type { Language } from '../base/index.ts';
import { makeEnglish } from './en/en-locale.ts';
import type { TonePlacement } from './names/tone-placement.ts';
import { withTones } from './names/with-tones.ts';
import type { Locale } from './types.ts';
import { makeVietnamese } from './vi/vi-locale.ts';

const makers: Readonly<Record<Language, () => Locale>> = { vi: makeVietnamese, en: makeEnglish };
const made = new Map<string, Locale>();

/**
 * The locale of a language, made once a process: its formatters are costly to make. With a place for tones its own
 * Vietnamese words are written so; without one they stay as they are.
 */
export function localeFor(language: Language, tones?: TonePlacement): Locale {
  if (tones !== undefined && language === 'vi')
    return remembered(`vi ${tones}`, () => withTones(localeFor('vi'), tones));
  return remembered(language, makers[language]);
}

function remembered(key: string, make: () => Locale): Locale {
  const known = made.get(key);
  if (known) return known;
  const locale = make();
  made.set(key, locale);
  return locale;
}
