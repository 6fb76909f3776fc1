import type { Bound, Rank, Status } from '../types.ts';

const bounds: Readonly<Record<Bound, string>> = {
  exact: '',
  about: 'khoảng',
  over: 'trên',
  under: 'dưới',
  nearly: 'gần',
};

const statuses: Readonly<Record<Status, string>> = {
  achieved: 'đạt',
  estimated: 'ước đạt',
  projected: 'dự kiến',
  cumulative: 'lũy kế',
};

const statusesBeforeFigure: Readonly<Record<Status, string>> = {
  ...statuses,
  projected: 'dự kiến đạt',
  cumulative: 'lũy kế đạt',
};

/** "trên"; empty for an exact figure. */
export const boundWord = (bound: Bound): string => bounds[bound];

/** "ước đạt", standing alone. */
export const statusWord = (status: Status): string => statuses[status];

/** "ước đạt 5,79%". */
export const withStatus = (status: Status, figure: string): string => `${statusesBeforeFigure[status]} ${figure}`;

/** Units whose written form in prose differs from the record's short one. */
export const units = { 'điểm %': 'điểm phần trăm', 'điểm ‰': 'điểm phần nghìn' } as const;

/** Words that already tie "Top 10" to what follows: "Top 10 trong vùng", "Top 10 toàn quốc". */
const TIED = /^(của|trong|toàn|về) /u;

/** "thứ 12 cả nước", "thứ 16/63 tỉnh", "Top 10 của cả nước", "thứ 8 cả nước, trong Top 10". The first place is "thứ nhất". */
export function formatRank({ place, top, within }: Rank): string {
  const among = within?.trim() ?? '';
  // "thứ 16/63 tỉnh, thành phố": of so many
  if (place !== undefined && top === undefined && /^\d/u.test(among)) return `thứ ${place}/${among}`;
  const ordinal = place === undefined ? undefined : `thứ ${place === 1 ? 'nhất' : place}`;
  if (top === undefined) return ordinal === undefined ? '' : [ordinal, among].filter(Boolean).join(' ');
  if (ordinal !== undefined) return `${formatRank({ place, within })}, trong Top ${top}`;
  if (among === '') return `Top ${top}`;
  return TIED.test(among) ? `Top ${top} ${among}` : `Top ${top} của ${among}`;
}
