import type { Points } from '../../base/index.ts';
import type { Datum, Mark } from '../drawing.ts';
import type { ChartPoint } from '../spec.ts';
import type { Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { ASCENT, DESCENT } from '../text/text-box.ts';
import { textMark } from '../text/text-marks.ts';

/** The numbers at the ends of columns, all level or all turned; no room: none at all, the table has them. */
export interface ValueLabels {
  /** What they need beyond the end of a column. */
  readonly height: Points;
  /** The label of a column that ends at (middle, end). */
  draw(point: ChartPoint, middle: Points, end: Points, datum: Datum): readonly Mark[];
}

const NONE: ValueLabels = { height: 0, draw: () => [] };
const AWAY = 0.25;

/** Plans the labels of columns that are `step` from middle to middle. */
export function planValueLabels(task: Task, points: readonly ChartPoint[], step: Points, room: Points): ValueLabels {
  const { size } = task.look;
  const widest = Math.max(0, ...points.map((point) => task.widthOf(pointLabel(task, point))));
  const high = (ASCENT + DESCENT) * size;
  if (widest + 0.3 * size <= step) return levelLabels(task, high + AWAY * size);
  if (high <= step && widest <= room) return turnedLabels(task, widest + 2 * AWAY * size);
  return NONE;
}

function levelLabels(task: Task, height: Points): ValueLabels {
  const { size } = task.look;
  return {
    height,
    draw: (point, middle, end, datum) => {
      const baseline = point.value < 0 ? end + (AWAY + ASCENT - 0.15) * size : end - (AWAY + 0.1) * size;
      return [textMark(task, { x: middle, baseline, text: pointLabel(task, point), anchor: 'middle', datum })];
    },
  };
}

function turnedLabels(task: Task, height: Points): ValueLabels {
  const { size } = task.look;
  return {
    height,
    draw: (point, middle, end, datum) => {
      const x = middle + ((ASCENT - DESCENT) / 2) * size;
      const baseline = point.value < 0 ? end + AWAY * size : end - AWAY * size;
      const anchor = point.value < 0 ? 'end' : 'start';
      return [textMark(task, { x, baseline, text: pointLabel(task, point), anchor, turn: -90, datum })];
    },
  };
}
