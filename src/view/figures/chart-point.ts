import { type Across, type ChartPoint, inferKind } from '../../chart/index.ts';
import type { Indicator } from '../../record/index.ts';
import type { IndicatorView } from '../indicators.ts';
import type { MeetingView } from '../shape.ts';

/** What a chart says. */
export type ChartView = NonNullable<MeetingView['series'][number]['chart']>;
export type ChartPointView = ChartView['series'][number]['points'][number];

/** An indicator of the record beside its words. */
export interface Told {
  readonly indicator: Indicator;
  readonly view: IndicatorView;
  /** The same of all figures of one indicator, whose and when they may be. */
  readonly key: string;
}

/** How firm a value is, for drawing: one without a status counts as achieved, and so does a running total. */
export function stateOf({ status }: Indicator): 'achieved' | 'estimated' | 'projected' {
  return status === 'estimated' || status === 'projected' ? status : 'achieved';
}

/** A place of a chart where nothing is known. */
export const NO_POINT: ChartPointView = { value: null, text: null, state: 'achieved', target: null, targetText: null };

/** A value as a chart shows it. A range has no one height, and a rank is no quantity: they are not drawn. */
export function chartPoint({ indicator, view }: Told): ChartPointView {
  const { value, target, measure } = indicator;
  if (value === undefined || 'from' in value || measure === 'rank') return NO_POINT;
  const state = stateOf(indicator);
  return {
    value: plain(value),
    text: state === 'achieved' ? view.figure : view.statement,
    state,
    target: target ? plain(target) : null,
    targetText: view.target,
  };
}

/** A number as markup takes it: a decimal point and no groups. */
function plain({ value, decimals }: { readonly value: number; readonly decimals: number }): string {
  return value.toFixed(Math.min(decimals, 100));
}

/** The kind of chart that suits these values. */
export function kindOf(categories: readonly string[], series: ChartView['series'], across: Across): string {
  const plotted = series.map(({ name, points }) => ({ name, points: points.map(plot) }));
  return inferKind({ categories, series: plotted }, across);
}

function plot({ value, text, state, target, targetText }: ChartPointView): ChartPoint | null {
  if (value === null) return null;
  return {
    value: Number(value),
    text: text ?? value,
    state: state === 'estimated' || state === 'projected' ? state : 'achieved',
    ...(target === null ? {} : { target: { value: Number(target), text: targetText ?? target } }),
  };
}

/** The series as a chart of this kind shows them: only bullets are held against targets. */
export function shownIn(kind: string, series: ChartView['series']): ChartView['series'] {
  if (kind === 'bullet') return series;
  return series.map(({ name, points }) => ({
    name,
    points: points.map((point) => ({ ...point, target: null, targetText: null })),
  }));
}

/** The most decimals that one of the values is written with. */
export function mostDecimals(points: readonly ChartPointView[]): number {
  return Math.max(0, ...points.map(({ value }) => (value ?? '').split('.')[1]?.length ?? 0));
}

/** "Nguồn: A; B": the titles of all sources, each once. */
export function sourceLine(told: readonly Told[], label: string): string | null {
  const titles = new Set(told.flatMap(({ view }) => view.sourceTitle ?? []));
  return titles.size === 0 ? null : `${label}: ${[...titles].join('; ')}`;
}
