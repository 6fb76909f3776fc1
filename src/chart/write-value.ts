import { localeFor } from '../locale/index.ts';
import type { ChartSpec } from './spec.ts';

/** A value as the document's language writes it, with as many decimals as the chart has and its unit: "6,20%". */
export function writeValue(
  value: number,
  { language, decimals, unit }: Pick<ChartSpec, 'language' | 'decimals' | 'unit'>,
): string {
  return localeFor(language).formatAmount({ value, decimals }, unit);
}
