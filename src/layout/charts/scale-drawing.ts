import type { ChartDrawing, Mark, Stroke } from '../../chart/index.ts';

/** A drawing made larger or smaller as a whole, its letters and lines too. */
export function scaleDrawing(drawing: ChartDrawing, factor: number): ChartDrawing {
  if (factor === 1) return drawing;
  const { width, height, marks } = drawing;
  return { width: width * factor, height: height * factor, marks: marks.map((mark) => scaleMark(mark, factor)) };
}

function scaleMark(mark: Mark, factor: number): Mark {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height } = mark;
      const box = { x: x * factor, y: y * factor, width: width * factor, height: height * factor };
      return { ...mark, ...box, ...scaledStroke(mark, factor) };
    }
    case 'path': {
      const points = mark.points.map(([x, y]) => [x * factor, y * factor] as const);
      return { ...mark, points, ...scaledStroke(mark, factor) };
    }
    case 'circle': {
      const { x, y, radius } = mark;
      return { ...mark, x: x * factor, y: y * factor, radius: radius * factor, ...scaledStroke(mark, factor) };
    }
    case 'text':
      return { ...mark, x: mark.x * factor, baseline: mark.baseline * factor, size: mark.size * factor };
  }
}

function scaledStroke({ stroke }: { readonly stroke?: Stroke }, factor: number): { readonly stroke?: Stroke } {
  if (!stroke) return {};
  const { color, width, dash } = stroke;
  const dashes = dash ? { dash: dash.map((length) => length * factor) } : {};
  return { stroke: { color, width: width * factor, ...dashes } };
}
