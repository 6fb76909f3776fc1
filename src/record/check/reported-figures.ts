import type { DataPath } from '../../base/index.ts';
import type { Period } from '../../locale/index.ts';
import { isPartialDate } from '../dates.ts';
import { isMap, itemsAt, numberOf, textOf, valueAt } from '../faults.ts';
import { parsePeriod } from '../periods.ts';
import { seriesKey } from '../series-key.ts';

/** An indicator of the file with what checks of several figures need; anything else of it may still be wrong. */
export interface ReportedFigure {
  readonly path: DataPath;
  readonly item: unknown;
  /** The same for all figures of one indicator of one party. */
  readonly series: string;
  /** Undefined for a range, and where there is none. */
  readonly value: number | undefined;
  readonly hasValue: boolean;
  readonly status: string | undefined;
  readonly period: Period | undefined;
  /** Where the period stands in the file. */
  readonly periodPath: DataPath;
}

/** All indicators of the file's data. */
export function reportedFigures(data: unknown): readonly ReportedFigure[] {
  return itemsAt(data, ['indicators']).map(({ path, item }) => {
    const [name, measure, unit] = [textOf(item, 'name'), textOf(item, 'measure'), textOf(item, 'unit')];
    const stated = valueAt(item, ['period']);
    const isStock = isMap(stated) && stated.as_of !== undefined;
    return {
      path,
      item,
      series: `${textOf(item, 'party') ?? ''}\n${seriesKey({ name, measure, unit })}`,
      value: numberOf(item, 'value'),
      hasValue: valueAt(item, ['value']) !== undefined,
      status: textOf(item, 'status'),
      period: periodOf(stated),
      periodPath: [...path, 'period', ...(isStock ? ['as_of'] : [])],
    };
  });
}

function periodOf(stated: unknown): Period | undefined {
  if (typeof stated === 'string' || typeof stated === 'number') return parsePeriod(String(stated));
  const date = isMap(stated) ? String(stated.as_of) : '';
  return isPartialDate(date) ? { kind: 'as-of', date } : undefined;
}

/** The figures of each indicator of each party, in the order of the file. */
export function bySeries(figures: readonly ReportedFigure[]): readonly (readonly ReportedFigure[])[] {
  const groups = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.series);
    if (group) group.push(figure);
    else groups.set(figure.series, [figure]);
  }
  return [...groups.values()];
}
