import { type ChartDrawing, drawChart, type MeasureText } from '../../chart/index.ts';
import type { StyledChart, StyleSheet } from '../../theme/index.ts';
import { scaleDrawing } from './scale-drawing.ts';
import { chartTextRuns } from './text-runs.ts';

/**
 * A chart as it is drawn in every format: measured with the fonts that show it, and not higher than there is room for.
 * One that asks for more is drawn into the room, and what cannot do with it is made smaller as a whole.
 */
export function drawStyledChart(block: StyledChart, sheet: StyleSheet): ChartDrawing {
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
