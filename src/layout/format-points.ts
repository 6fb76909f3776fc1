import { mm, type Points } from '../base/index.ts';

/** A length for people: whole millimetres. */
export function formatPoints(length: Points): string {
  return `${Math.round(length / mm(1))} mm`;
}
