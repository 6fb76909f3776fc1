import type { Box } from '../measure/boxes.ts';
import type { Placed, PlacedLeaf } from '../paginate/placed.ts';
import type { Canvas, Spot } from './canvas.ts';
import { placeChart } from './place-chart.ts';
import { placeFigure } from './place-figure.ts';
import { placeParagraph } from './place-paragraph.ts';
import { placeRows } from './place-rows.ts';
import { placeRule } from './place-rule.ts';

/** Places a column's items on the page. Lines of one paragraph and rows of one table are taken together: they share fills and lines. */
export function placeColumn(placed: readonly Placed<Box>[], spot: Spot, canvas: Canvas): void {
  let index = 0;
  while (index < placed.length) {
    const item = placed[index];
    if (!item) return;
    index +=
      item.kind === 'row' ? placeRows(placed, index, spot, canvas) : placeLeaf(placed, index, item, spot, canvas);
  }
}

/** Places a leaf, or the lines of a paragraph from it on; answers how many items were placed. */
function placeLeaf(
  placed: readonly Placed<Box>[],
  index: number,
  leaf: PlacedLeaf<Box>,
  spot: Spot,
  canvas: Canvas,
): number {
  const { box } = leaf.item;
  switch (box.type) {
    case 'line':
      return placeParagraph(box.paragraph, placed, index, spot, canvas);
    case 'figure':
      placeFigure(box, leaf.y, spot, canvas);
      return 1;
    case 'chart':
      placeChart(box, leaf.y, spot, canvas);
      return 1;
    case 'rule':
      placeRule(box, leaf.y, spot, canvas);
      return 1;
    default:
      throw new Error(`a ${box.type} is no leaf`);
  }
}
