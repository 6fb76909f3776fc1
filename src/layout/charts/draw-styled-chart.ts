import { type ChartDrawing, drawChart, type MeasureText } from '../../chart/index.ts';
import type { StyledChart, StyleSheet } from '../../theme/index.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { chartTextRuns } from './text-runs.ts';

const known = new WeakMap<StyleSheet, WeakMap<StyledChart, ChartDrawing>>();

/** A chart as it is drawn in every format: once, for each asks for it anew. */
export function drawStyledChart(block: StyledChart, sheet: StyleSheet): ChartDrawing {
  const drawings = known.get(sheet) ?? new WeakMap<StyledChart, ChartDrawing>();
  const drawing = drawings.get(block) ?? drawIntoRoom(block, sheet);
  known.set(sheet, drawings.set(block, drawing));
  return drawing;
}

/**
 * Measured with the fonts that show it, and not higher than there is room for. A chart that asks for more is drawn into
 * the room, and what cannot do with it is made smaller as a whole.
 */
function drawIntoRoom(block: StyledChart, sheet: StyleSheet): ChartDrawing {
  const { spec, width, height, room, look } = block;
  const measure: MeasureText = (text, size, bold) =>
    chartTextRuns({ text, size, bold, color: look.font.color }, look.font.family, sheet).width;
  const frame = { width, look: sheet.chart, measure };
  const asked = height === undefined ? undefined : Math.min(height, room);
  const free = drawChart(spec, asked === undefined ? frame : { ...frame, height: asked });
  if (free.height <= room && free.width <= width) return free;
  const drawn = drawChart(spec, { ...frame, height: room });
  return scaleDrawing(drawn, Math.min(1, room / drawn.height, width / drawn.width));
}
