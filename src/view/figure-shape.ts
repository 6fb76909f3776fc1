import { list, map, number, optional, text } from '../base/index.ts';

const chartPoint = map({
  /** The number with a decimal point and nothing else: the height in a chart; null where there is none to draw. */
  value: optional(text),
  /** The value as the document writes it: "6,13%", "ước đạt 5,79%". */
  text: optional(text),
  /** `achieved`, `estimated` or `projected`: each is drawn in its own way. */
  state: text,
  target: optional(text),
  targetText: optional(text),
});

/** What a chart says, ready for the helper `chart`. */
export const chart = map({
  /** `column`, `bar`, `line`, `bullet`: what suits the values; `{{chart x kind="bar"}}` chooses another. */
  kind: text,
  unit: optional(text),
  decimals: number,
  caption: text,
  /** The chart in words, for readers who cannot see it: every category with its value. */
  alt: text,
  categories: list(text),
  series: list(map({ name: text, points: list(chartPoint) })),
  /** "Nguồn: Báo cáo kinh tế – xã hội năm 2022"; null when no value has a source. */
  source: optional(text),
});

/** One indicator of one party over several periods, in the order of time. */
export const series = map({
  name: text,
  partyName: optional(text),
  topic: optional(text),
  measure: optional(text),
  measureWords: optional(text),
  unit: optional(text),
  points: list(
    map({
      period: text,
      /** Value with unit and bound: "5,79%". */
      figure: text,
      /** With its status: "ước đạt 5,79%". */
      statement: text,
      /** `achieved`, `estimated` or `projected`; a figure without a status counts as achieved. */
      state: text,
      /** Against the point before, when the record gives no `previous`: "tăng 2,65 điểm phần trăm"; null where nothing is certain. */
      change: optional(text),
      /** Number of the indicator in `indicators`, from 1. */
      number,
    }),
  ),
  /** Null when the values must not stand side by side: amounts of a year beside those of a half-year. */
  chart: optional(chart),
});

/** The same indicator of several parties: the same name, measure, unit and period. */
export const comparison = map({
  name: text,
  topic: optional(text),
  measure: optional(text),
  measureWords: optional(text),
  unit: optional(text),
  partyNames: list(text),
  rows: list(
    map({
      period: text,
      /** One cell for each of `partyNames`; null where that party has no figure for the period. */
      cells: list(map({ partyName: text, figure: optional(text), statement: optional(text) })),
    }),
  ),
  chart: optional(chart),
});
