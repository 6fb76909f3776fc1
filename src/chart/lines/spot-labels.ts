import type { Points } from '../../base/index.ts';
import type { TextMark } from '../drawing.ts';
import type { Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { ASCENT, type Box, DESCENT, overlap } from '../text/text-box.ts';
import { middleToBaseline, textMark } from '../text/text-marks.ts';
import type { Spot } from './line-runs.ts';
import { MARKER } from './line-style.ts';

/** From a spot to the edge of its label, in sizes: past the marker. */
const AWAY = MARKER + 0.12;

/** Room that labels above and below spots need. */
export function roomForLabels({ look }: Task): Points {
  return (AWAY + ASCENT + DESCENT) * look.size;
}

/** A label at each spot of an only line, above or below it, on the side where the line is not; none where it is on both. */
export function labelEach(task: Task, spots: readonly Spot[]): readonly TextMark[] {
  return spots.flatMap((spot, index) => {
    const near = [spots[index - 1], spots[index + 1]].filter((one) => one !== undefined);
    const mean = near.reduce((sum, { y }) => sum + y, 0) / Math.max(1, near.length);
    const isPeak = near.length === 0 || spot.y <= mean;
    const side = (isPeak ? [true, false] : [false, true]).find((above) => {
      const box = boxAt(task, spot, above);
      return !near.some((other) => crosses(box, spot, other));
    });
    return side === undefined ? [] : [labelAt(task, spot, side)];
  });
}

/** A label after the last spot of each line, topmost first, but none that would touch the one before. */
export function labelEnds(task: Task, lasts: readonly Spot[]): readonly TextMark[] {
  const high = (ASCENT + DESCENT) * task.look.size;
  const kept: Spot[] = [];
  for (const spot of [...lasts].sort((one, other) => one.y - other.y)) {
    const before = kept.at(-1);
    if (!before || spot.y - before.y >= high) kept.push(spot);
  }
  return kept.map((spot) => {
    const { series, category } = spot;
    const x = spot.x + (AWAY + 0.1) * task.look.size;
    const baseline = spot.y + middleToBaseline(task);
    return textMark(task, { x, baseline, text: pointLabel(task, spot.point), datum: { series, category } });
  });
}

function baselineAt({ look }: Task, { y }: Spot, isAbove: boolean): Points {
  return isAbove ? y - (AWAY + DESCENT - 0.08) * look.size : y + (AWAY + ASCENT - 0.15) * look.size;
}

function labelAt(task: Task, spot: Spot, isAbove: boolean): TextMark {
  const { series, category, point, x } = spot;
  const baseline = baselineAt(task, spot, isAbove);
  return textMark(task, { x, baseline, text: pointLabel(task, point), anchor: 'middle', datum: { series, category } });
}

/** The room of the figures of a label: they are lower than letters. */
function boxAt(task: Task, spot: Spot, isAbove: boolean): Box {
  const half = task.widthOf(pointLabel(task, spot.point)) / 2;
  const baseline = baselineAt(task, spot, isAbove);
  return { left: spot.x - half, right: spot.x + half, top: baseline - 0.7 * task.look.size, bottom: baseline };
}

/** Whether the line from one spot to another, followed in small steps, touches a box. */
function crosses(box: Box, from: Spot, to: Spot): boolean {
  const steps = 40;
  return Array.from({ length: steps + 1 }, (_, index) => index / steps).some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return overlap(box, { left: x - 0.8, right: x + 0.8, top: y - 0.8, bottom: y + 0.8 });
  });
}
