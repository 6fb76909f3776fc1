import { childOf, elementsOf, findIn, type Xml } from '../../xml/xml.ts';

/** A drawn line or a frame with words. Lengths are points. */
export type Shape =
  | { readonly type: 'line'; readonly length: number; readonly solid: boolean }
  | {
      readonly type: 'frame';
      readonly width: number;
      readonly height: number;
      readonly color: string;
      readonly content: Xml;
    };

const EMU = 12_700;
const LINES = new Set(['line', 'straightConnector1']);

/** The shape that a drawing is; undefined for pictures and for shapes of other kinds. */
export function shapeIn(drawing: Xml): Shape | undefined {
  return modernShape(drawing) ?? oldShape(drawing);
}

function modernShape(drawing: Xml): Shape | undefined {
  const shape = findIn(drawing, 'wsp');
  const extent = findIn(drawing, 'extent')?.attributes;
  if (!shape || !extent) return undefined;
  const [width, height] = [Number(extent.cx) / EMU, Number(extent.cy) / EMU];
  if (!Number.isFinite(width) || !Number.isFinite(height)) return undefined;
  const outline = childOf(shape, 'spPr', 'ln');
  const dash = childOf(outline, 'prstDash')?.attributes.val;
  const content = findIn(shape, 'txbxContent');
  if (LINES.has(findIn(shape, 'prstGeom')?.attributes.prst ?? ''))
    return { type: 'line', length: width, solid: dash === undefined || dash === 'solid' };
  const color = outline && findIn(outline, 'srgbClr')?.attributes.val;
  return content && { type: 'frame', width, height, color: `#${(color ?? '000000').toLowerCase()}`, content };
}

/** VML, as Word 2003 and the Decree's own forms draw. */
function oldShape(pict: Xml): Shape | undefined {
  const line = findIn(pict, 'line');
  if (line) return { type: 'line', length: lengthOfLine(line), solid: isSolid(line) };
  const shape = findIn(pict, 'shape') ?? findIn(pict, 'rect');
  if (!shape) return undefined;
  const [width, height] = [styleLength(shape, 'width'), styleLength(shape, 'height')];
  const content = findIn(shape, 'txbxContent');
  if (/_x0000_t32$/.test(shape.attributes.type ?? '')) return { type: 'line', length: width, solid: isSolid(shape) };
  const color = /^#[0-9a-f]{6}/i.exec(shape.attributes.strokecolor ?? '')?.[0] ?? named(shape.attributes.strokecolor);
  return content && { type: 'frame', width, height, color, content };
}

function lengthOfLine({ attributes: { from = '', to = '' } }: Xml): number {
  const [a = 0, b = 0] = [from, to].map((point) => pointsIn(point.split(',')[0] ?? ''));
  return Math.abs(b - a);
}

function isSolid(shape: Xml): boolean {
  const stroke = elementsOf(shape, 'stroke')[0]?.attributes.dashstyle;
  return stroke === undefined || stroke === 'solid';
}

function styleLength({ attributes: { style = '' } }: Xml, name: string): number {
  return pointsIn(new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`).exec(style)?.[1] ?? '');
}

const UNITS: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72, px: 0.75, '': 1 };

function pointsIn(text: string): number {
  const found = /^\s*(-?\d*\.?\d+)\s*(pt|mm|cm|in|px|)\s*$/.exec(text);
  return found ? Number(found[1]) * (UNITS[found[2] ?? ''] ?? 1) : 0;
}

function named(color: string | undefined): string {
  return color?.startsWith('red') ? '#ff0000' : '#000000';
}
