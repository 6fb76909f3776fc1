import { type Diagnostic, formatPath } from '../../base/index.ts';
import type { Check, Reading } from '../faults.ts';
import { diagnose } from '../messages.ts';
import { type PeriodBounds, periodBounds } from '../period-bounds.ts';
import { bySeries, type ReportedFigure, reportedFigures } from './reported-figures.ts';

/** A figure with the days that it covers. */
interface Dated extends ReportedFigure {
  readonly bounds: PeriodBounds;
  readonly isStock: boolean;
}

/** Whether one indicator has one figure for a period, and periods that count no day twice. */
export const checkSeries: Check = (reading) =>
  bySeries(reportedFigures(reading.data).filter(({ hasValue }) => hasValue)).flatMap((figures) => {
    const dated = figures.flatMap((figure): readonly Dated[] => {
      const { period } = figure;
      return period ? [{ ...figure, bounds: periodBounds(period), isStock: period.kind === 'as-of' }] : [];
    });
    const twice = findRepeated(dated);
    const once = dated.filter((figure) => !twice.has(figure));
    return [...[...twice].map((pair) => tellRepeated(reading, pair)), ...tellOverlaps(reading, once)];
  });

/** Figures whose period an earlier one has already, each with that earlier one. A running total is another figure. */
function findRepeated(figures: readonly Dated[]): ReadonlyMap<Dated, Dated> {
  const known = new Map<string, Dated>();
  const repeated = new Map<Dated, Dated>();
  for (const figure of figures) {
    const { bounds, isStock, status } = figure;
    const key = [bounds.from, bounds.to, isStock, status === 'cumulative'].join(' ');
    const first = known.get(key);
    if (first) repeated.set(figure, first);
    else known.set(key, figure);
  }
  return repeated;
}

function tellRepeated({ document }: Reading, [figure, first]: readonly [Dated, Dated]): Diagnostic {
  const path = [...figure.path, 'value'];
  const line = document.locate([...first.path, 'value']).line;
  const period = document.sourceText(figure.periodPath) ?? '';
  return diagnose('record/two-values', { period, line }, document.locate(path), formatPath(path));
}

/**
 * Periods that overlap. What stands at a date covers no days, and running totals overlap by their nature; a projection
 * for the whole may stand beside what was reached of it.
 */
function tellOverlaps(reading: Reading, figures: readonly Dated[]): readonly Diagnostic[] {
  const flows = figures.filter(({ isStock, status }) => !isStock && status !== 'cumulative');
  const projected = flows.filter(({ status }) => status === 'projected');
  const reported = flows.filter(({ status }) => status !== 'projected');
  return [projected, reported].flatMap((some) => {
    const inTime = some.toSorted((a, b) => (a.bounds.from < b.bounds.from ? -1 : 1));
    let last: Dated | undefined;
    return inTime.flatMap((figure): readonly Diagnostic[] => {
      const before = last;
      if (!before || before.bounds.to < figure.bounds.to) last = figure;
      return before && figure.bounds.from <= before.bounds.to ? [tellOverlap(reading, figure, before)] : [];
    });
  });
}

function tellOverlap({ document }: Reading, one: Dated, other: Dated): Diagnostic {
  const placed = [one, other].map((figure) => ({ figure, at: document.locate(figure.periodPath) }));
  const [first, second] = placed.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  if (!first || !second) throw new Error('two figures are needed');
  const textOf = ({ figure }: typeof first): string => document.sourceText(figure.periodPath) ?? '';
  const facts = { period: textOf(second), other: textOf(first), line: first.at.line };
  return diagnose('record/periods-overlap', facts, second.at, formatPath(second.figure.periodPath));
}
