import type { Direction, Status } from '../types.ts';

const directions: Readonly<Record<Direction, string>> = { up: 'tăng', down: 'giảm', same: 'không đổi' };

const statusBeforeChange: Readonly<Record<Status, string>> = {
  achieved: '',
  estimated: 'ước ',
  projected: 'dự kiến ',
  cumulative: 'lũy kế ',
};

/** "tăng 2,65 điểm phần trăm", "giảm 3,1%", "không đổi". */
export function formatChange(direction: Direction, size: string): string {
  return direction === 'same' ? directions.same : `${directions[direction]} ${size}`;
}

/** "tăng 37,8%", "ước tăng 37,8%", "dự kiến giảm 3,1%". */
export function formatGrowth(status: Status | undefined, direction: Direction, size: string): string {
  return `${status ? statusBeforeChange[status] : ''}${formatChange(direction, size)}`;
}

/** A figure that is a ratio to another: "bằng 145,4% cùng kỳ", "ước bằng 145,4% cùng kỳ"; "đạt" is said of levels alone. */
export function formatRatio(status: Status | undefined, amount: string): string {
  return `${status ? statusBeforeChange[status] : ''}bằng ${amount}`;
}

/** A figure that is a gap itself: "1,46 điểm phần trăm", "ước 1,46 điểm phần trăm". */
export function formatGap(status: Status | undefined, amount: string): string {
  return `${status ? statusBeforeChange[status] : ''}${amount}`;
}

/** "bằng 101,7% kế hoạch (90%)"; "kế hoạch 90%" when no attainment can be told. */
export function againstTarget(target: string, attainment: string | undefined): string {
  return attainment === undefined ? `kế hoạch ${target}` : `bằng ${attainment} kế hoạch (${target})`;
}

/** "tăng 7,5 điểm phần trăm so với kỳ trước (84%)"; "kỳ trước 84%" when no change can be told. */
export function againstPrevious(previous: string, change: string | undefined): string {
  return change === undefined ? `kỳ trước ${previous}` : `${change} so với kỳ trước (${previous})`;
}

/** "28/35 chỉ tiêu, 80%"; "28/35 chỉ tiêu" when no share can be told. */
export function formatScore(met: string, total: string, share: string | undefined): string {
  return `${met}/${total} chỉ tiêu${share === undefined ? '' : `, ${share}`}`;
}
