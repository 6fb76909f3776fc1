import { type DataPath, type Diagnostic, formatPath } from '../../base/index.ts';
import { type Check, itemsAt, numberOf, type Reading, textOf, valueAt } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { readNumberText } from '../spelled-numbers.ts';

const PERCENT = /^(?:%|phần trăm|per ?cent)/iu;
/** A gap in per cent: "tăng 2,97%", "cao hơn 3 %", "up 1.2%". */
const GAP =
  /(?<!\p{L})(?:(?:tăng|giảm)(?: thêm)?|(?:cao|thấp|nhiều|ít) hơn|up|down|(?:rose|fell|higher|lower) by)(?: (?:khoảng|gần|trên|hơn|about|over|nearly))? (\d+(?:[.,]\d+)?) ?%/iu;
/** What a gap is measured against stands behind it, unless it is another rate: "(cùng kỳ tăng 2,97%)". */
const AGAINST = /^ (?:so với|so cùng kỳ|from|compared (?:with|to)|than|on the year before)/iu;

/**
 * Whether the gap between two percentages is told in percentage points: in the unit of a difference, in the words of
 * a comparison or note, and in a quote that goes on from the very figure ("đạt 7,58%, tăng 2,97% so với cùng kỳ"),
 * where the smaller number is often the rate of the year before.
 */
export const checkPoints: Check = (reading) =>
  itemsAt(reading.data, ['indicators']).flatMap(({ path, item }) => {
    if (!PERCENT.test(textOf(item, 'unit') ?? '')) return [];
    if (textOf(item, 'measure') === 'difference') return tell(reading, [...path, 'unit'], textOf(item, 'unit') ?? '');
    const words = [
      { at: ['compare', 'text'], text: textOf(valueAt(item, ['compare']), 'text') },
      { at: ['note'], text: textOf(item, 'note') },
      { at: ['source', 'quote'], text: behindFigure(textOf(valueAt(item, ['source']), 'quote'), item) },
    ];
    return words.flatMap(({ at, text }) => {
      const found = text === undefined ? undefined : findGap(text);
      return found === undefined ? [] : tell(reading, [...path, ...at], found);
    });
  });

function tell({ document, isFaulty }: Reading, path: DataPath, found: string): readonly Diagnostic[] {
  if (isFaulty(path)) return [];
  return [diagnose('record/points-as-percent', { found }, document.locate(path), formatPath(path))];
}

function findGap(text: string): string | undefined {
  const found = GAP.exec(text);
  if (!found) return undefined;
  return AGAINST.test(text.slice(found.index + found[0].length)) ? found[0] : undefined;
}

/** What follows the figure itself in a quote, up to the next sentence: a growth that is the figure is no gap. */
function behindFigure(quote: string | undefined, item: unknown): string | undefined {
  const value = numberOf(item, 'value');
  if (quote === undefined || value === undefined) return undefined;
  for (const { 0: found, 1: digits = '', index } of quote.matchAll(/(\d+(?:[.,]\d+)?) ?%/gu)) {
    const isFigure = readNumberText(digits, 'vi').some((reading) => Number(reading) === Math.abs(value));
    if (isFigure) return /^,(?:\d+[.,]\d+|[^,;.(])*/u.exec(quote.slice(index + found.length))?.[0];
  }
  return undefined;
}
