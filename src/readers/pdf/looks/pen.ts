import type { Face } from './faces.ts';
import { type Matrix, multiply, SAME } from './matrix.ts';

/** The part of the graphics state that `q` saves. */
export interface GraphicsState {
  matrix: Matrix;
  fill: string;
  stroke: string;
  width: number;
  dashed: boolean;
  face: Face | undefined;
  size: number;
  charSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

/** Where drawing stands: the state, its stack, the text matrices and the path so far. */
export interface Pen {
  state: GraphicsState;
  readonly saved: GraphicsState[];
  text: Matrix;
  line: Matrix;
  /** Where the last sign ended that can be seen. */
  ink: Matrix;
  /** Straight pieces of the path: from x, y to x, y. */
  path: (readonly [number, number, number, number])[];
  rectangles: (readonly [number, number, number, number])[];
  at: readonly [number, number];
  start: readonly [number, number];
}

const DEEPEST = 512;

/** A pen as a page begins with it. */
export function makePen(matrix: Matrix): Pen {
  const state: GraphicsState = {
    matrix,
    fill: '#000000',
    stroke: '#000000',
    width: 1,
    dashed: false,
    face: undefined,
    size: 1,
    charSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  return { state, saved: [], text: SAME, line: SAME, ink: SAME, path: [], rectangles: [], at: [0, 0], start: [0, 0] };
}

/** Saves the state. */
export function save(pen: Pen): void {
  if (pen.saved.length < DEEPEST) pen.saved.push({ ...pen.state });
}

/** Goes back to the state that was saved last. */
export function restore(pen: Pen): void {
  pen.state = pen.saved.pop() ?? pen.state;
}

/** Moves to the next line of text, by a distance. */
export function moveLine(pen: Pen, x: number, y: number): void {
  pen.line = multiply([1, 0, 0, 1, x, y], pen.line);
  pen.text = pen.line;
}

/** `#rrggbb` of one, three or four shares between 0 and 1; undefined for colours of other kinds. */
export function colorOf(shares: readonly number[]): string | undefined {
  const [first = 0, second = 0, third = 0, black = 0] = shares;
  if (shares.length === 1) return hex([first, first, first]);
  if (shares.length === 3) return hex([first, second, third]);
  if (shares.length === 4) return hex([first, second, third].map((ink) => (1 - ink) * (1 - black)));
  return undefined;
}

function hex(shares: readonly number[]): string {
  const two = (share: number) =>
    Math.round(Math.min(1, Math.max(0, share)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${shares.map(two).join('')}`;
}
