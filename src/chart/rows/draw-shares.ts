import { stack, stackOffsetExpand } from 'd3-shape';
import { type ValueScale, withoutNumbers } from '../axis/value-scale.ts';
import type { Mark } from '../drawing.ts';
import { layLegend } from '../legend/lay-legend.ts';
import { barEntries } from '../legend/legend-entries.ts';
import { type BarStyle, barStyle } from '../paint/bar-style.ts';
import { contrast } from '../paint/colors.ts';
import { paintArea } from '../paint/paint-area.ts';
import type { ChartPoint, ChartSpec } from '../spec.ts';
import type { Drawn, Rect, Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { ASCENT, DESCENT } from '../text/text-box.ts';
import { middleToBaseline, textMark } from '../text/text-marks.ts';
import { drawLevelAxis, drawZeroLine, hasRoomForNumbers, type LevelPlot, layLevelPlot } from './level-plot.ts';

interface Segment {
  readonly series: number;
  readonly category: number;
  readonly point: ChartPoint;
  /** Shares of the whole, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Draws each category as a bar of 100%, parted among the series. Values are not negative. */
export function drawShares(task: Task): Drawn {
  const legend = layLegend(task, barEntries(task));
  const needs = { bars: 1, before: 0, after: 0, legend, head: '' };
  const scales = [5, 2, 1].map((count) => shareScale(task, count));
  const plots = scales.map((scale) => layLevelPlot(task, { ...needs, scale }));
  const bare = () => layLevelPlot(task, { ...needs, scale: withoutNumbers(shareScale(task, 2)) });
  const plot = plots.find((one) => hasRoomForNumbers(task, one)) ?? bare();
  const segments = segmentsOf(task.spec);
  return {
    height: plot.height,
    marks: [
      ...drawLevelAxis(task, plot, ''),
      ...segments.flatMap((segment) => drawSegment(task, segment, plot)),
      drawZeroLine(task, plot),
      ...plot.labels.draw(plot.left - 0.6 * task.look.size, plot.middles),
      ...legend.draw(plot.height - legend.height),
    ],
  };
}

function shareScale(task: Task, steps: number): ValueScale {
  const ticks = Array.from({ length: steps + 1 }, (_, index) => index / steps);
  return {
    low: 0,
    high: 1,
    isCut: false,
    ticks: ticks.map((value) => ({ value, text: percent(task, value, 0) })),
    at: (value, length) => value * length,
  };
}

function percent({ words }: Task, share: number, decimals: number): string {
  return words.formatAmount({ value: share * 100, decimals }, '%');
}

function segmentsOf({ categories, series }: ChartSpec): readonly Segment[] {
  const indices = series.map((_, index) => index);
  const valueAt = (category: number, index: number) => series[index]?.points[category]?.value ?? 0;
  const rows = stack<number, number>().keys(indices).value(valueAt).offset(stackOffsetExpand)(
    categories.map((_, category) => category),
  );
  return rows.flatMap((row, index) =>
    row.flatMap(([from, to], category) => {
      const point = series[index]?.points[category] ?? null;
      return point === null ? [] : [{ series: index, category, point, from, to }];
    }),
  );
}

function drawSegment(task: Task, segment: Segment, plot: LevelPlot): readonly Mark[] {
  const { series, category, point, from, to } = segment;
  const x = plot.xOf(from);
  const y = (plot.middles[category] ?? 0) - plot.pitch / 2;
  const rect = { x, y, width: plot.xOf(to) - x, height: plot.pitch };
  const style = barStyle(task, series, point.state);
  return [
    ...paintArea(rect, style, { series, category }),
    ...edge(task, rect),
    ...drawShare(task, segment, rect, style),
  ];
}

/** A gap of the ground's colour after each segment, so that neighbours part also where they are alike. */
function edge({ look }: Task, { x, y, width, height }: Rect): readonly Mark[] {
  if (width < 2) return [];
  const points = [
    [x + width, y],
    [x + width, y + height],
  ] as const;
  return [{ type: 'path', points, closed: false, stroke: { color: look.background, width: 0.8 } }];
}

/** The share within its segment, where it fits; on a plate where the segment is patterned. */
function drawShare(task: Task, segment: Segment, rect: Rect, style: BarStyle): readonly Mark[] {
  const { size, background, textColor } = task.look;
  const text = shareText(task, segment);
  const width = task.widthOf(text);
  if (width + 0.8 * size > rect.width) return [];
  const middle = rect.x + rect.width / 2;
  const [onPlate, center] = [style.hatch !== undefined, rect.y + rect.height / 2];
  const high = (ASCENT + DESCENT) * size;
  const plate = { x: middle - width / 2 - 0.25 * size, y: center - high / 2, width: width + 0.5 * size, height: high };
  const isDark = !onPlate && contrast(style.fill, background) > contrast(style.fill, textColor);
  const color = isDark ? background : textColor;
  const { series, category } = segment;
  return [
    ...(onPlate ? [{ type: 'rect', ...plate, fill: background } as const] : []),
    textMark(task, {
      x: middle,
      baseline: center + middleToBaseline(task),
      text,
      anchor: 'middle',
      color,
      datum: { series, category },
    }),
  ];
}

/** The value itself where the values are per cents of the whole; else the share, computed. */
function shareText(task: Task, { category, point, from, to }: Segment): string {
  const { series, unit } = task.spec;
  const sum = series.reduce((total, { points }) => total + (points[category]?.value ?? 0), 0);
  if (unit === '%' && Math.abs(sum - 100) <= 0.5) return `${pointLabel(task, point)}%`;
  return percent(task, to - from, 1);
}
