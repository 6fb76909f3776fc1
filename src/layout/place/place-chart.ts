import type { Points } from '../../base/index.ts';
import type { Mark } from '../../chart/index.ts';
import { chartTextRuns } from '../charts/text-runs.ts';
import type { ChartBox } from '../measure/boxes.ts';
import type { ChartMark, GlyphRun } from '../pages.ts';
import type { Canvas, Spot } from './canvas.ts';

/** Where on the page the chart's upper left corner is. */
interface Corner {
  readonly x: Points;
  readonly y: Points;
}

/** A chart's marks at their place on the page, its texts in the fonts that show them. */
export function placeChart(box: ChartBox, y: Points, spot: Spot, canvas: Canvas): void {
  const { node, x, width, height } = box;
  const owner = spot.artifact ? ({ artifact: 'pagination' } as const) : { node };
  const corner = { x: spot.x + x, y: spot.y + y };
  const marks = box.marks.map((mark) => placeMark(mark, corner, box));
  canvas.pieces.push({ type: 'chart', owner, ...corner, width, height, marks });
}

function placeMark(mark: Mark, { x: left, y: top }: Corner, { family, sheet }: ChartBox): ChartMark {
  switch (mark.type) {
    case 'rect':
    case 'circle':
      return { ...mark, x: left + mark.x, y: top + mark.y };
    case 'path':
      return { ...mark, points: mark.points.map(([x, y]) => [left + x, top + y] as const) };
    case 'text': {
      const { runs, width } = chartTextRuns(mark, family, sheet);
      const back = { start: 0, middle: width / 2, end: width }[mark.anchor];
      const { turn, datum } = mark;
      const angle = (turn * Math.PI) / 180;
      const start = {
        x: left + mark.x - back * Math.cos(angle),
        baseline: top + mark.baseline - back * Math.sin(angle),
      };
      return { type: 'text', ...start, turn, runs: endedBySpace(runs), ...(datum ? { datum } : {}) };
    }
  }
}

/** A space after each text, so that whoever copies the chart does not get all its words as one. */
function endedBySpace(runs: readonly GlyphRun[]): readonly GlyphRun[] {
  return runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: `${run.text} ` } : run));
}
