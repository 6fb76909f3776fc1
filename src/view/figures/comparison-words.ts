import type { Locale } from '../../locale/index.ts';
import type { Comparison } from '../../record/index.ts';

/** The comparison in the record's words; what it is compared with is named unless the words name it already. */
export function comparisonWords(locale: Locale, comparison: Comparison | undefined): string | null {
  const words = comparison?.text;
  const other = comparison?.with;
  if (other === undefined || words?.includes(other)) return words ?? null;
  const against = `${locale.label('comparedWith')} ${other}`;
  return words === undefined ? against : `${against}: ${words}`;
}
