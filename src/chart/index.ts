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
export type { ChartKind, ChartPoint, ChartSeries, ChartSpec, PointState } from './spec.ts';
