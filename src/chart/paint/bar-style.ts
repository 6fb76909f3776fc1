import type { Stroke } from '../drawing.ts';
import type { PointState } from '../spec.ts';
import type { Task } from '../task.ts';
import { mix } from './colors.ts';
import type { Direction, Hatch } from './hatch.ts';

/** What styles are made of. */
type Looks = Pick<Task, 'spec' | 'look'>;

/** How an area is filled. */
export interface BarStyle {
  readonly fill: string;
  readonly hatch?: Hatch;
  readonly outline?: Stroke;
}

/** Patterns of series in turn. `up` is not among them: it says of a chart's only series that a value is estimated. */
const PATTERNS: readonly (readonly Direction[])[] = [[], ['down'], ['level'], ['down', 'up'], ['upright']];

const DASHES: Readonly<Record<PointState, Stroke['dash']>> = {
  achieved: undefined,
  estimated: [3, 1.5],
  projected: [1, 1.2],
};

/** The stroke of a state: unbroken for what was achieved, dashed for estimates, dotted for projections. */
export function stateStroke(color: string, width: number, state: PointState): Stroke {
  const dash = DASHES[state];
  return dash === undefined ? { color, width } : { color, width, dash };
}

/** The colour of a series. */
export function seriesColor({ look }: Looks, series: number): string {
  return look.palette[series % look.palette.length] ?? look.textColor;
}

/** How the bars of a series are filled, told from the others by colour and by pattern; and paler, the less firm a value is. */
export function barStyle(task: Looks, series: number, state: PointState): BarStyle {
  const color = seriesColor(task, series);
  if (task.spec.series.length < 2) return onlyStyle(task, color, state);
  const round = Math.floor(series / task.look.palette.length);
  const directions = PATTERNS[(series + round) % PATTERNS.length] ?? [];
  return directions.length === 0 ? plainStyle(task, color, state) : hatchedStyle(task, color, state, directions);
}

/** The key of a state in the legend, of no series. */
export function stateStyle(task: Task, state: PointState): BarStyle {
  if (task.spec.series.length < 2) return barStyle(task, 0, state);
  return plainStyle(task, task.look.textColor, state);
}

function onlyStyle(task: Looks, color: string, state: PointState): BarStyle {
  if (state !== 'estimated') return plainStyle(task, color, state);
  const lines: Hatch = { directions: ['up'], gap: 2.6, stroke: { color, width: 0.6 } };
  return { fill: task.look.background, hatch: lines, outline: stateStroke(color, 0.8, state) };
}

const SOLID: Readonly<Record<PointState, number>> = { achieved: 1, estimated: 0.22, projected: 0 };

function plainStyle({ look }: Looks, color: string, state: PointState): BarStyle {
  const fill = mix(color, look.background, SOLID[state]);
  return state === 'achieved' ? { fill } : { fill, outline: stateStroke(color, 0.8, state) };
}

const UNDER: Readonly<Record<PointState, number>> = { achieved: 0.42, estimated: 0.1, projected: 0 };
const LINES: Readonly<Record<PointState, number>> = { achieved: 0.8, estimated: 0.5, projected: 0.4 };
const GAPS: Readonly<Record<PointState, number>> = { achieved: 3, estimated: 3, projected: 6 };

function hatchedStyle({ look }: Looks, color: string, state: PointState, directions: readonly Direction[]): BarStyle {
  return {
    fill: mix(color, look.background, UNDER[state]),
    hatch: { directions, gap: GAPS[state], stroke: { color, width: LINES[state] } },
    outline: stateStroke(color, 0.8, state),
  };
}
