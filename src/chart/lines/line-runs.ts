import type { Points } from '../../base/index.ts';
import type { Mark } from '../drawing.ts';
import type { ChartPoint, PointState } from '../spec.ts';
import type { Task } from '../task.ts';
import { lineStroke } from './line-style.ts';

/** A value where it stands on the drawing. */
export interface Spot {
  readonly series: number;
  readonly category: number;
  readonly point: ChartPoint;
  readonly x: Points;
  readonly y: Points;
}

interface Run {
  readonly state: PointState;
  readonly spots: Spot[];
}

/** The line through the spots of one series: broken where a value is missing, dashed up to those not achieved. */
export function drawRuns(task: Task, spots: readonly Spot[]): readonly Mark[] {
  return runsOf(spots)
    .filter((run) => run.spots.length > 1)
    .map(({ state, spots: [first, ...rest] }) => ({
      type: 'path',
      points: [first, ...rest].flatMap((spot) => (spot ? [[spot.x, spot.y] as const] : [])),
      closed: false,
      stroke: lineStroke(task, first?.series ?? 0, state),
    }));
}

function runsOf(spots: readonly Spot[]): readonly Run[] {
  const runs: Run[] = [];
  let last: Spot | undefined;
  for (const spot of spots) {
    const run = runs.at(-1);
    const { state } = spot.point;
    const isNext = last !== undefined && last.category === spot.category - 1;
    if (run && isNext && run.state === state) run.spots.push(spot);
    else if (run && isNext && run.spots.length === 1) runs.splice(-1, 1, { state, spots: [...run.spots, spot] });
    else runs.push({ state, spots: last && isNext ? [last, spot] : [spot] });
    last = spot;
  }
  return runs;
}
