import type { TextOf } from './fonts.ts';
import type { Spot } from './marks.ts';

/** Where text is drawn and with which font, as far as it decides what is one line (ISO 32000-1, 9.4). */
export interface TextState {
  begin(): void;
  setFont(textOf: TextOf, size: number): void;
  setMatrix(matrix: readonly number[]): void;
  move(x: number, y: number): void;
  setLeading(leading: number): void;
  nextLine(): void;
  textOf: TextOf;
  spot(): Omit<Spot, 'page'>;
}

/** The state in which a page begins. Heights are those of the page's own text matrices, which share one scale. */
export function startText(): TextState {
  let size = 1;
  let leading = 0;
  let [a, b, c, d, e, f] = [1, 0, 0, 1, 0, 0];
  const state: TextState = {
    textOf: () => '',
    begin: () => {
      [a, b, c, d, e, f] = [1, 0, 0, 1, 0, 0];
    },
    setFont: (textOf, points) => {
      state.textOf = textOf;
      size = points;
    },
    setMatrix: ([m0 = 1, m1 = 0, m2 = 0, m3 = 1, m4 = 0, m5 = 0]) => {
      [a, b, c, d, e, f] = [m0, m1, m2, m3, m4, m5];
    },
    move: (x, y) => {
      [e, f] = [a * x + c * y + e, b * x + d * y + f];
    },
    setLeading: (points) => {
      leading = points;
    },
    nextLine: () => state.move(0, -leading),
    spot: () => ({ y: f, size: Math.abs(size * (d || 1)) || 1 }),
  };
  return state;
}
