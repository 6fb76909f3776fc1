import type { Points } from '../../base/index.ts';
import type { TextMark } from '../drawing.ts';
import type { Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';
import { ASCENT, type Box, DESCENT, overlap, textBox } from '../text/text-box.ts';
import { middleToBaseline, textMark } from '../text/text-marks.ts';
import type { Spot } from './line-runs.ts';
import { MARKER } from './line-style.ts';

/** From a spot to the edge of its label, in sizes: past the marker. */
const AWAY = MARKER + 0.12;

/** Where a label may stand: above or below its spot, in the middle or to one side. */
interface Seat {
  readonly isAbove: boolean;
  readonly anchor: TextMark['anchor'];
}

const ABOVE: readonly Seat[] = (['middle', 'end', 'start'] as const).map((anchor) => ({ isAbove: true, anchor }));
const BELOW: readonly Seat[] = (['middle', 'start', 'end'] as const).map((anchor) => ({ isAbove: false, anchor }));

/** Room that labels above and below spots need. */
export function roomForLabels({ look }: Task): Points {
  return (AWAY + ASCENT + DESCENT) * look.size;
}

/**
 * A label at each spot of an only line, where neither the line nor another label is: above, but below a low;
 * or else to one side, but right of the numbers of the axis. A spot without such a place has none.
 */
export function labelEach(task: Task, spots: readonly Spot[], left: Points): readonly TextMark[] {
  const placed: Box[] = [];
  return spots.flatMap((spot, index) => {
    const near = [spots[index - 1], spots[index + 1]].filter((one) => one !== undefined);
    const isLow = near.length === 2 && near.every(({ y }) => y < spot.y);
    const seats = isLow ? [...BELOW, ...ABOVE] : [...ABOVE, ...BELOW];
    const found = seats
      .map((seat) => labelAt(task, spot, seat))
      .find((label) => {
        const box = boxOf(task, label);
        const isFree = !placed.some((other) => overlap(box, other)) && box.left >= left && box.right <= task.width;
        return isFree && !near.some((other) => crosses(figuresOf(task, label), spot, other));
      });
    if (!found) return [];
    placed.push(boxOf(task, found));
    return [found];
  });
}

/** A label after each line that reaches the last category, topmost first, but none that would touch the one before. */
export function labelEnds(task: Task, lasts: readonly Spot[]): readonly TextMark[] {
  const high = (ASCENT + DESCENT) * task.look.size;
  const end = Math.max(...lasts.map(({ category }) => category));
  const kept: Spot[] = [];
  for (const spot of lasts.filter(({ category }) => category === end).sort((one, other) => one.y - other.y)) {
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

function labelAt(task: Task, { series, category, point, x, y }: Spot, { isAbove, anchor }: Seat): TextMark {
  const { size } = task.look;
  const baseline = isAbove ? y - (AWAY + DESCENT - 0.08) * size : y + (AWAY + ASCENT - 0.15) * size;
  return textMark(task, { x, baseline, text: pointLabel(task, point), anchor, datum: { series, category } });
}

function boxOf(task: Task, label: TextMark): Box {
  return textBox(label, (text, _size, bold) => task.widthOf(text, bold));
}

/** The room of the figures of a label: they are lower than letters. */
function figuresOf(task: Task, label: TextMark): Box {
  const { left, right } = boxOf(task, label);
  return { left, right, top: label.baseline - 0.7 * label.size, bottom: label.baseline };
}

/** Whether the line from one spot to another, followed in small steps, touches a box. */
function crosses(box: Box, from: Spot, to: Spot): boolean {
  const steps = 40;
  return Array.from({ length: steps + 1 }, (_, index) => index / steps).some((share) => {
    const [x, y] = [from.x + share * (to.x - from.x), from.y + share * (to.y - from.y)];
    return overlap(box, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
  });
}
