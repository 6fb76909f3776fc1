import { partOf } from '../find/anatomy.ts';
import { isComponent } from '../rules/read-rules.ts';
import { type Judge, judged, whereOf } from './finding.ts';

/** Judges how two columns share the width, by the room that a part in each of them has. */
export const judgeColumns: Judge<'columns'> = ({ left, right, share: [from, to] }, component, anatomy) => {
  const roomOf = (name: string, column: 'left' | 'right') =>
    isComponent(name) ? partOf(anatomy, name).find((text) => text.column === column)?.room : undefined;
  const [one, other] = [roomOf(left, 'left'), roomOf(right, 'right')];
  if (!one || !other) return [{ state: 'absent' }];
  const share = one / (one + other);
  const percent = (value: number) => Math.round(value * 100);
  const allowed = {
    vi: `cột trái chiếm ${percent(from)}-${percent(to)}% bề rộng`,
    en: `the left column takes ${percent(from)}-${percent(to)}% of the width`,
  };
  const found = { vi: `cột trái chiếm ${percent(share)}%`, en: `the left column takes ${percent(share)}%` };
  return [
    judged(share >= from && share <= to, allowed, found, whereOf(component, partOf(anatomy, component)[0], anatomy)),
  ];
};
