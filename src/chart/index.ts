export { type ValueAxis, valueAxis } from './axis/value-axis.ts';
export { type ChartTable, tabulateChart } from './data-table.ts';
export { describeChart } from './describe-chart.ts';
export { drawChart } from './draw-chart.ts';
export type {
  ChartDrawing,
  ChartFrame,
  ChartLook,
  CircleMark,
  Datum,
  Mark,
  MeasureText,
  PathMark,
  RectMark,
  Stroke,
  TextMark,
} from './drawing.ts';
export { type Across, inferKind } from './infer-kind.ts';
export { type BarStyle, barStyle, seriesColor, stateStroke } from './paint/bar-style.ts';
export type { Direction } from './paint/hatch.ts';
export { shapeSvg, svgNumber } from './shape-svg.ts';
export type { ChartKind, ChartPoint, ChartSeries, ChartSpec, PointState } from './spec.ts';
export { pointLabel } from './text/point-label.ts';
export { writeValue } from './write-value.ts';
