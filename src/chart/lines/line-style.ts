import type { Points } from '../../base/index.ts';
import type { Mark, Stroke } from '../drawing.ts';
import { seriesColor, stateStroke } from '../paint/bar-style.ts';
import type { PointState } from '../spec.ts';
import type { Task } from '../task.ts';

const WIDTH = 1.5;
/** Half the size of a marker, in sizes of the text. */
export const MARKER = 0.28;
/** How far the widest marker reaches with its outline, in sizes. */
export const MARKER_REACH = 0.42;

/** The stroke of a series up to a value of some state. */
export function lineStroke(task: Task, series: number, state: PointState): Stroke {
  return stateStroke(seriesColor(task, series), WIDTH, state);
}

/** The sign of a series at a point, of a shape of its own: full for what was achieved, hollow for the rest. */
export function marker(task: Task, series: number, state: PointState, x: Points, y: Points): Mark {
  const color = seriesColor(task, series);
  const fill = state === 'achieved' ? color : task.look.background;
  const look = { fill, stroke: { color, width: 1 } };
  const radius = MARKER * task.look.size;
  const shape = SHAPES[series % SHAPES.length] ?? [];
  if (shape.length === 0) return { type: 'circle', x, y, radius, ...look };
  const points = shape.map(([right, down]) => [x + right * radius, y + down * radius] as const);
  return { type: 'path', points, closed: true, ...look };
}

/** Corners of the markers of series in turn, in radii; none: a circle. */
const SHAPES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  [
    [0, -1.15],
    [1.1, 0.8],
    [-1.1, 0.8],
  ],
  [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  [
    [-1.1, -0.8],
    [1.1, -0.8],
    [0, 1.15],
  ],
];
