import type { Direction, Status } from '../types.ts';

const directions: Readonly<Record<Direction, string>> = { up: 'up', down: 'down', same: 'unchanged' };

const statusBeforeChange: Readonly<Record<Status, string>> = {
  achieved: '',
  estimated: 'estimated to be ',
  projected: 'projected to be ',
  cumulative: 'cumulatively ',
};

/** "up 2.65 percentage points", "down 3.1%", "unchanged". */
export function formatChange(direction: Direction, size: string): string {
  return direction === 'same' ? directions.same : `${directions[direction]} ${size}`;
}

/** "up 37.8%", "estimated to be up 37.8%", "projected to be down 3.1%". */
export function formatGrowth(status: Status | undefined, direction: Direction, size: string): string {
  return `${status ? statusBeforeChange[status] : ''}${formatChange(direction, size)}`;
}

/** A figure that is a ratio to another: "equal to 145.4%", "estimated to be equal to 145.4%". */
export function formatRatio(status: Status | undefined, amount: string): string {
  return `${status ? statusBeforeChange[status] : ''}equal to ${amount}`;
}

/** A figure that is a gap itself: "1.46 percentage points", "estimated to be 1.46 percentage points". */
export function formatGap(status: Status | undefined, amount: string): string {
  return `${status ? statusBeforeChange[status] : ''}${amount}`;
}

/** "101.7% of the target of 90%"; "target 90%" when no attainment can be told. */
export function againstTarget(target: string, attainment: string | undefined): string {
  return attainment === undefined ? `target ${target}` : `${attainment} of the target of ${target}`;
}

/** "up 7.5 percentage points from the previous period (84%)"; "previous period 84%" when no change can be told. */
export function againstPrevious(previous: string, change: string | undefined): string {
  return change === undefined ? `previous period ${previous}` : `${change} from the previous period (${previous})`;
}

/** "28 of 35 targets, 80%"; "28 of 35 targets" when no share can be told. */
export function formatScore(met: string, total: string, share: string | undefined): string {
  return `${met} of ${total} ${total === '1' ? 'target' : 'targets'}${share === undefined ? '' : `, ${share}`}`;
}
