import type { Points } from '../../base/index.ts';
import type { Cell } from '../cells.ts';
import type { ChartPoint } from '../spec.ts';
import type { Task } from '../task.ts';
import { pointLabel } from '../text/point-label.ts';

/** What is written beside a bar; nothing where it is empty. */
export type WriteLabel = (point: ChartPoint) => string;

/** Room beside the field, left and right of it. */
export interface Beside {
  readonly before: Points;
  readonly after: Points;
}

/** From the end of a bar to its number, in sizes. */
export const AWAY = 0.35;

/** Bars may leave this share of the width to the numbers beside them; else they go without. */
const MOST_BESIDE = 0.4;

/** The values that a bar reaches or is held against. */
export function numbersOf({ spec }: Task, { value, target }: ChartPoint): readonly number[] {
  return target && spec.kind === 'bullet' ? [value, target.value] : [value];
}

/** The fullest of the ways to write values beside bars that leaves enough room to the bars. */
export function chooseLabels(task: Task, cells: readonly Cell[]): WriteLabel {
  const short: WriteLabel = (point) => pointLabel(task, point);
  const full: WriteLabel = (point) => {
    const { target } = point;
    if (!target || task.spec.kind !== 'bullet') return short(point);
    const wanted = pointLabel(task, { ...target, state: 'achieved' });
    return `${short(point)} (${task.words.charts.target} ${wanted})`;
  };
  const fits = (write: WriteLabel) => {
    const { before, after } = besideOf(task, cells, write);
    return before + after <= MOST_BESIDE * task.width;
  };
  return [full, short].find(fits) ?? (() => '');
}

/** Whether a value's label stands left of its bar. */
export function isLeft({ value }: ChartPoint): boolean {
  return value < 0;
}

/**
 * What labels need beyond the field. Those of bars that end within it need less, given how long the field is at
 * least and how far along it a value stands (0 to 1).
 */
export function besideOf(
  task: Task,
  cells: readonly Cell[],
  write: WriteLabel,
  field: Points = 0,
  shareOf: (value: number) => number = () => 0,
): Beside {
  const need = ({ point }: Cell): Points => {
    const width = task.widthOf(write(point));
    const shares = numbersOf(task, point).map(shareOf);
    const free = isLeft(point) ? Math.min(...shares) : 1 - Math.max(...shares);
    return width === 0 ? 0 : width + 2 * AWAY * task.look.size - free * field;
  };
  return {
    before: Math.max(0, ...cells.filter(({ point }) => isLeft(point)).map(need)),
    after: Math.max(0, ...cells.filter(({ point }) => !isLeft(point)).map(need)),
  };
}
