import type { Datum, Mark } from '../drawing.ts';
import type { Rect } from '../task.ts';
import type { BarStyle } from './bar-style.ts';
import { hatch } from './hatch.ts';

/**
 * A filled rectangle: its area, which stands for the value, then its pattern and its outline. The outline
 * runs inside the area, so that it makes no bar longer.
 */
export function paintArea(rect: Rect, style: BarStyle, datum?: Datum): readonly Mark[] {
  if (rect.width < 0.005 || rect.height < 0.005) return [];
  const area: Mark = { type: 'rect', ...rect, fill: style.fill, ...(datum ? { datum } : {}) };
  return [area, ...(style.hatch ? hatch(rect, style.hatch) : []), ...outline(rect, style)];
}

function outline({ x, y, width, height }: Rect, { outline: stroke }: BarStyle): readonly Mark[] {
  if (!stroke) return [];
  const inset = Math.min(stroke.width, width, height) / 2;
  const inner = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  return [{ type: 'rect', ...inner, stroke: { ...stroke, width: 2 * inset } }];
}
