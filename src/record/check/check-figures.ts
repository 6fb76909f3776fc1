import { type DataPath, type Diagnostic, formatPath, type Language } from '../../base/index.ts';
import { type Check, itemsAt, numberOf, type Reading, textOf, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { holdsNumber } from '../quoted-numbers.ts';

/** Figures that the quote must hold: the value, or the rank of an indicator that has no value. */
const VALUES: readonly DataPath[] = [['value'], ['value', 'from'], ['value', 'to']];
const RANKS: readonly DataPath[] = [
  ['rank', 'place'],
  ['rank', 'top'],
];

const FIGURES: readonly DataPath[] = [['value'], ['value', 'from'], ['value', 'to'], ['target'], ['previous']];

/**
 * Whether figures are likely to be what was meant: that the words quoted hold them, and that a number such as
 * `180.000`, which YAML reads as 180, was not meant as thousands.
 */
export const checkFigures: Check = (reading) => {
  const language: Language = textOf(reading.data, 'language') === 'en' ? 'en' : 'vi';
  const indicators = itemsAt(reading.data, ['indicators']).flatMap(({ path, item }) => {
    const quote = textOf(valueAt(item, ['source']), 'quote');
    const points = language === 'vi' ? FIGURES.flatMap((figure) => checkPoint(reading, path, figure, quote)) : [];
    const warned = new Set(points.map((point) => point.dataPath));
    const reported = valueAt(item, ['value']) === undefined ? RANKS : VALUES;
    const unsaid = reported.flatMap((figure) =>
      checkQuote(reading, [...path, ...figure], { quote, language, unit: textOf(item, 'unit') }),
    );
    return [...points, ...unsaid.filter((fault) => !warned.has(fault.dataPath))];
  });
  const scorecards = itemsAt(reading.data, ['scorecards']).flatMap(({ path, item }) => {
    const quote = textOf(valueAt(item, ['source']), 'quote');
    return ['total', 'met'].flatMap((key) => checkQuote(reading, [...path, key], { quote, language }));
  });
  return [...indicators, ...scorecards];
};

/** The words that must hold a figure, and what is needed to find it there. */
interface Said {
  readonly quote: string | undefined;
  readonly language: Language;
  readonly unit?: string | undefined;
}

function checkQuote(
  { document, data, isFaulty }: Reading,
  path: DataPath,
  { quote, language, unit }: Said,
): readonly Diagnostic[] {
  const value = numberOf(valueAt(data, path.slice(0, -1)), String(path.at(-1)));
  if (quote === undefined || value === undefined || isFaulty(path) || holdsNumber(quote, value, language, unit))
    return [];
  const figure = document.sourceText(path) ?? String(value);
  return [diagnose('record/figure-not-in-quote', { path, figure }, document.locate(path), formatPath(path))];
}

/** A number of three decimals, as thousands are written in Vietnamese, unless the quote shows that decimals are meant. */
function checkPoint(
  { document, data, isFaulty }: Reading,
  indicator: DataPath,
  figure: DataPath,
  quote: string | undefined,
): readonly Diagnostic[] {
  const path = [...indicator, ...figure];
  const value = valueAt(data, path);
  const found = document.sourceText(path);
  if (typeof value !== 'number' || !found || isFaulty(path) || !/^-?[1-9]\d{0,2}\.\d{3}$/.test(found)) return [];
  if (quote?.includes(found.replace('.', ','))) return [];
  const facts = { path, found, whole: found.replace('.', '') };
  return [diagnose('record/thousands-point', facts, document.locate(path), formatPath(path))];
}
