import { type Html, voidElement } from '../base/index.ts';
import type { Mark } from './drawing.ts';

type Shape = Exclude<Mark, { readonly type: 'text' }>;

/** A mark that is no text as an element of SVG, in points: for pages drawn as SVG and for charts in HTML alike. */
export function shapeSvg(shape: Shape): Html {
  const { fill = 'none', stroke } = shape;
  const pen = stroke
    ? {
        stroke: stroke.color,
        'stroke-width': svgNumber(stroke.width),
        'stroke-linejoin': 'round',
        'stroke-dasharray': stroke.dash?.map(svgNumber).join(' '),
      }
    : {};
  const paint = { fill, ...pen };
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape;
      const box = { x: svgNumber(x), y: svgNumber(y), width: svgNumber(width), height: svgNumber(height) };
      return voidElement('rect', { ...box, ...paint });
    }
    case 'circle':
      return voidElement('circle', {
        cx: svgNumber(shape.x),
        cy: svgNumber(shape.y),
        r: svgNumber(shape.radius),
        ...paint,
      });
    case 'path': {
      const points = shape.points.map(([x, y]) => `${svgNumber(x)},${svgNumber(y)}`).join(' ');
      return voidElement(shape.closed ? 'polygon' : 'polyline', { points, ...paint });
    }
  }
}

/** A length in points with two decimals at most, no needless zeros, never "-0". */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}
