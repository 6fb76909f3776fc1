import type { Period } from '../locale/index.ts';
import { comparePeriods, periodBounds, periodMonths } from '../record/index.ts';
import type { ViewContext } from './context.ts';
import { isProportion } from './figures/change.ts';
import {
  type ChartView,
  chartPoint,
  kindOf,
  mostDecimals,
  NO_POINT,
  shownIn,
  sourceLine,
  type Told,
} from './figures/chart-point.ts';
import { groupBy } from './group-by.ts';
import type { MeetingView } from './shape.ts';

type ComparisonView = MeetingView['comparisons'][number];

/** Figures of one indicator, one for each party that has it. */
type ByParty = ReadonlyMap<string, Told>;

/** The figures of one period. */
interface Row {
  readonly span: Period;
  readonly period: string;
  readonly figures: ByParty;
}

/**
 * The same indicator of several parties side by side. Only figures of one name, one measure, one unit and one period
 * are put together, for nothing else can be compared: nine months are not a year, and a growth is not a level.
 */
export function viewComparisons(told: readonly Told[], context: ViewContext): readonly ComparisonView[] {
  const groups = groupBy(told, ({ key }) => key);
  return [...groups.values()].flatMap((group) => {
    const rows = rowsOf(group);
    return rows.length === 0 ? [] : [viewOne(rows, context)];
  });
}

/** The periods for which two parties or more have a figure, in the order of time. */
function rowsOf(group: readonly Told[]): readonly Row[] {
  if (group.length < 2) return [];
  const dated = group.flatMap((told) => {
    const { party, period } = told.indicator;
    const { figure, period: words } = told.view;
    if (party === undefined || period?.span === undefined || words === null || figure === null) return [];
    return [{ told, party, span: period.span, period: words }];
  });
  const periods = groupBy(dated, ({ span }) => spanKey(span));
  return [...periods.values()]
    .flatMap((members): Row[] => {
      const [first] = members;
      // of two figures for one period, which the record's check tells, the first one is taken
      const figures = new Map(members.toReversed().map(({ party, told }) => [party, told]));
      return first && figures.size > 1 ? [{ span: first.span, period: first.period, figures }] : [];
    })
    .toSorted((a, b) => comparePeriods(a.span, b.span));
}

/** One key for one span of time, however it is written: 2023-H1 is 2023-01/2023-06. What stands at a day is another. */
function spanKey(span: Period): string {
  const { from, to } = periodBounds(span);
  return `${span.kind === 'as-of'} ${from} ${to}`;
}

function viewOne(rows: readonly Row[], context: ViewContext): ComparisonView {
  const all = rows.flatMap(({ figures }) => [...figures.values()]).toSorted((a, b) => a.view.number - b.view.number);
  const [first] = all;
  if (!first) throw new Error('a comparison without figures');
  const parties = [...new Set(all.flatMap(({ indicator }) => indicator.party ?? []))];
  const nameOf = (party: string): string => context.partyName(party) ?? party;
  const { name, topic, measure, measureWords } = first.view;
  return {
    name,
    topic,
    measure,
    measureWords,
    unit: first.indicator.unit ?? null,
    partyNames: parties.map(nameOf),
    rows: rows.map(({ period, figures }) => ({
      period,
      cells: parties.map((party) => {
        const view = figures.get(party)?.view;
        return { partyName: nameOf(party), figure: view?.figure ?? null, statement: view?.statement ?? null };
      }),
    })),
    chart: viewChart({ rows, parties: parties.map((id) => ({ id, name: nameOf(id) })), all, first }, context),
  };
}

interface Compared {
  readonly rows: readonly Row[];
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly all: readonly Told[];
  readonly first: Told;
}

/** Several periods: a series for each party. One period: the parties along the axis. */
function viewChart(compared: Compared, { locale }: ViewContext): ChartView | null {
  const { rows, parties, all, first } = compared;
  const pointOf = (row: Row, party: string) => {
    const told = row.figures.get(party);
    return told ? chartPoint(told) : NO_POINT;
  };
  const [row] = rows;
  const lengths = new Set(rows.map(({ span }) => periodMonths(span)));
  const points = rows.flatMap((one) => parties.map(({ id }) => pointOf(one, id)));
  const isDrawn = points.filter(({ value }) => value !== null).length > 1;
  if (!row || !isDrawn || (lengths.size > 1 && !isProportion(first.indicator))) return null;
  const { name } = first.view;
  const isOne = rows.length === 1;
  const caption = isOne ? `${name}, ${row.period}` : name;
  const categories = isOne ? parties.map((party) => party.name) : rows.map(({ period }) => period);
  const series = isOne
    ? [{ name: locale.capitalise(row.period), points: parties.map(({ id }) => pointOf(row, id)) }]
    : parties.map((party) => ({
        name: locale.capitalise(party.name),
        points: rows.map((one) => pointOf(one, party.id)),
      }));
  const kind = kindOf(categories, series, isOne ? 'names' : 'periods');
  return {
    kind,
    unit: first.indicator.unit ?? null,
    decimals: mostDecimals(points),
    caption,
    alt: `${caption}. ${locale.capitalise(rows.map((one) => wordsOf(one, compared, isOne)).join('; '))}`,
    categories: categories.map(locale.capitalise),
    series: shownIn(kind, series),
    source: sourceLine(all, locale.label('source')),
  };
}

/** "năm 2022: tỉnh A 8,78%, tỉnh B 7,1%". */
function wordsOf({ period, figures }: Row, { parties }: Compared, isOne: boolean): string {
  const words = parties.flatMap(({ id, name }) => {
    const view = figures.get(id)?.view;
    return view ? `${name} ${view.statement}` : [];
  });
  return isOne ? words.join(', ') : `${period}: ${words.join(', ')}`;
}
