import type { ChartMark, ChartPiece, ChartText } from '../../../layout/index.ts';
import type { Drawing } from '../drawing.ts';
import { showText } from '../fonts/show-text.ts';
import { decimal, rgb } from '../values.ts';

/** A chart: its marks as vectors, its words as text that can be selected. All of them lie in one mark of one figure. */
export function drawChart({ marks }: ChartPiece, drawing: Drawing): string {
  return marks.map((mark) => drawMark(mark, drawing)).join('\n');
}

type Shape = Exclude<ChartMark, ChartText>;

function drawMark(mark: ChartMark, drawing: Drawing): string {
  return mark.type === 'text' ? drawText(mark, drawing) : drawShape(mark);
}

/** A shape within its own state, so that no dash or colour of it reaches the next one. */
function drawShape(shape: Shape): string {
  const { fill, stroke } = shape;
  if (fill === undefined && !stroke) return '';
  const dash = stroke?.dash ? ` [${stroke.dash.map(decimal).join(' ')}] 0 d` : '';
  const pen = stroke ? `${rgb(stroke.color)} RG ${decimal(stroke.width)} w 1 j${dash}` : '';
  const paint = fill === undefined ? 'S' : stroke ? 'B' : 'f';
  const brush = fill === undefined ? '' : `${rgb(fill)} rg`;
  return ['q', [pen, brush].filter((part) => part !== '').join(' '), `${outline(shape)} ${paint}`, 'Q'].join('\n');
}

function outline(shape: Shape): string {
  switch (shape.type) {
    case 'rect':
      return `${numbers(shape.x, shape.y, shape.width, shape.height)} re`;
    case 'path':
      return polygon(shape.points, shape.closed);
    case 'circle':
      return circle(shape.x, shape.y, shape.radius);
  }
}

function polygon(points: readonly (readonly [number, number])[], closed: boolean): string {
  const steps = points.map(([x, y], index) => `${numbers(x, y)} ${index === 0 ? 'm' : 'l'}`);
  return [...steps, ...(closed ? ['h'] : [])].join(' ');
}

/** How far the handles of a quarter circle stand out, as a share of its radius. */
const HANDLE = 0.5523;

function circle(x: number, y: number, r: number): string {
  const h = r * HANDLE;
  return [
    `${numbers(x + r, y)} m`,
    `${numbers(x + r, y + h, x + h, y + r, x, y + r)} c`,
    `${numbers(x - h, y + r, x - r, y + h, x - r, y)} c`,
    `${numbers(x - r, y - h, x - h, y - r, x, y - r)} c`,
    `${numbers(x + h, y - r, x + r, y - h, x + r, y)} c h`,
  ].join(' ');
}

/** A line of text, turned about its start. The page is turned over, so its letters are turned back. */
function drawText({ runs, x, baseline, turn }: ChartText, drawing: Drawing): string {
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const shown = runs.map((run) => {
    const face = drawing.useFace(run.face);
    const place = numbers(cos, sin, sin, -cos, x + run.dx * cos, baseline + run.dx * sin);
    return `/${face.name} ${decimal(run.size)} Tf ${rgb(run.color)} rg\n${place} Tm\n${showText(face, run.text, 0)}`;
  });
  return runs.length === 0 ? '' : ['BT', ...shown, 'ET'].join('\n');
}

function numbers(...values: readonly number[]): string {
  return values.map(decimal).join(' ');
}
