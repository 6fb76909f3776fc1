import type { Period } from '../locale/index.ts';
import { comparePeriods, periodMonths } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import { changeWords, isProportion } from './figures/change.ts';
import {
  type ChartView,
  chartPoint,
  kindOf,
  mostDecimals,
  shownIn,
  sourceLine,
  stateOf,
  type Told,
} from './figures/chart-point.ts';
import { groupBy } from './group-by.ts';
import type { MeetingView } from './shape.ts';

type SeriesView = MeetingView['series'][number];

/** An indicator whose time is known, so that it has its place among others. */
interface Timed extends Told {
  readonly span: Period;
  readonly period: string;
}

/** The indicators that a party reports for several periods, in the order of their first figure. */
export function viewSeries(told: readonly Told[], context: ViewContext): readonly SeriesView[] {
  const groups = groupBy(told.filter(isTimed), ({ indicator, key }) => `${indicator.party ?? ''}\n${key}`);
  return [...groups.values()]
    .filter((points) => points.length > 1)
    .map((points) => timed(points).toSorted((a, b) => comparePeriods(a.span, b.span)))
    .map((points) => viewOne(points, context));
}

function isTimed({ indicator, view }: Told): boolean {
  return indicator.period?.span !== undefined && view.period !== null && view.figure !== null;
}

function timed(told: readonly Told[]): readonly Timed[] {
  return told.flatMap((one) => {
    const span = one.indicator.period?.span;
    const { period } = one.view;
    return span === undefined || period === null ? [] : [{ ...one, span, period }];
  });
}

function viewOne(points: readonly Timed[], context: ViewContext): SeriesView {
  const [first] = points;
  if (!first) throw new Error('a series without points');
  const { name, topic, measure, measureWords, partyName } = first.view;
  return {
    name,
    partyName,
    topic,
    measure,
    measureWords,
    unit: first.indicator.unit ?? null,
    points: points.map((point, at) => ({
      period: point.period,
      figure: point.view.figure ?? '',
      statement: point.view.statement,
      state: stateOf(point.indicator),
      change: changeSince(points[at - 1], point, context),
      number: point.view.number,
    })),
    chart: viewChart(points, first, context),
  };
}

/** The change since the point before: only between exact figures of spans that are equally long. */
function changeSince(before: Timed | undefined, { indicator, view, span }: Timed, context: ViewContext): string | null {
  if (view.change !== null) return view.change;
  const previous = before?.indicator.value;
  if (!before || previous === undefined || 'from' in previous || before.indicator.bound !== 'exact') return null;
  const { value, bound, unit, measure } = indicator;
  if (value === undefined || periodMonths(before.span) !== periodMonths(span)) return null;
  return changeWords(context.locale, { value, bound, previous, unit, measure });
}

function viewChart(points: readonly Timed[], first: Timed, { locale }: ViewContext): ChartView | null {
  const lengths = new Set(points.map(({ span }) => periodMonths(span)));
  const shown = points.map(chartPoint);
  const drawn = shown.filter(({ value }) => value !== null);
  if (drawn.length < 2 || (lengths.size > 1 && !isProportion(first.indicator))) return null;
  const { name, partyName } = first.view;
  const caption = partyName === null ? name : `${name}, ${partyName}`;
  const categories = points.map(({ period }) => locale.capitalise(period));
  const series = [{ name: locale.capitalise(partyName ?? name), points: shown }];
  const kind = lengths.size > 1 ? 'column' : kindOf(categories, series, 'periods');
  return {
    kind,
    unit: first.indicator.unit ?? null,
    decimals: mostDecimals(shown),
    caption,
    alt: `${caption}. ${locale.capitalise(points.map(({ period, view }) => `${period}: ${view.statement}`).join('; '))}`,
    categories,
    series: shownIn(kind, series),
    source: sourceLine(points, locale.label('source')),
  };
}
