import type { Drawer } from './draw-page.ts';
import type { DrawnLine } from './drawn.ts';
import { apply } from './matrix.ts';
import type { Pen } from './pen.ts';

const MOST_PIECES = 20_000;
/** A filled rectangle as thin as this is a line. */
const THIN = 2.5;

/** Goes on to a point in a straight line. */
export function addLine(pen: Pen, x: number, y: number): void {
  if (pen.path.length < MOST_PIECES) pen.path.push([...pen.at, x, y]);
  pen.at = [x, y];
}

/** Adds a rectangle to the path. */
export function addRectangle(pen: Pen, x: number, y: number, width: number, height: number): void {
  if (pen.rectangles.length < MOST_PIECES) pen.rectangles.push([x, y, x + width, y + height]);
}

/** Paints the path as an operator says, and begins a new one. */
export function paint(word: string, drawer: Drawer): void {
  const { pen, canvas, page } = drawer;
  const { stroke, fill, dashed, matrix } = pen.state;
  const strokes = /^[SsBb]/.test(word);
  const fills = /^[FfBb]/.test(word);
  const place = ([x1, y1, x2, y2]: readonly [number, number, number, number], color: string): DrawnLine => {
    const [[a, b], [c, d]] = [apply(matrix, x1, y1), apply(matrix, x2, y2)];
    const [left, right, top, bottom] = [Math.min(a, c), Math.max(a, c), Math.min(b, d), Math.max(b, d)];
    return { page, left, right, top, bottom, solid: !dashed, color };
  };
  if (strokes) canvas.lines.push(...pen.path.map((piece) => place(piece, stroke)).filter(isLine));
  for (const rectangle of pen.rectangles) {
    const drawn = place(rectangle, strokes ? stroke : fill);
    if (isLine(drawn) && (strokes || fills)) canvas.lines.push(drawn);
    else if (strokes) canvas.boxes.push(drawn);
  }
  if (fills && !strokes && pen.rectangles.length === 0 && pen.path.length >= 3) addThinShape(drawer, place);
  pen.path = [];
  pen.rectangles = [];
}

/** A filled shape of straight sides that is as thin as a line: so some programs draw borders. */
function addThinShape(
  { pen, canvas }: Drawer,
  place: (piece: readonly [number, number, number, number], color: string) => DrawnLine,
): void {
  const [xs, ys] = [pen.path.flatMap(([x1, , x2]) => [x1, x2]), pen.path.flatMap(([, y1, , y2]) => [y1, y2])];
  const bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  const drawn = place(bounds, pen.state.fill);
  if (isLine(drawn)) canvas.lines.push(drawn);
}

function isLine({ left, right, top, bottom }: DrawnLine): boolean {
  return Math.min(right - left, bottom - top) <= THIN && Math.max(right - left, bottom - top) > 0;
}
