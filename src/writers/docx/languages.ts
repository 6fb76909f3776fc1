import type { Language } from '../../base/index.ts';
import { localeFor } from '../../locale/index.ts';

/** What `w:lang` says about text in a language: the tag for all three kinds of script. */
export function languageMark(language: Language): { readonly value: string; readonly eastAsia: string } {
  const { tag } = localeFor(language);
  return { value: tag, eastAsia: tag };
}
