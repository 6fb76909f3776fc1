import type { BlockElement, ElementDefinition, InlineElement } from '../define.ts';
import { captionElement } from './captions.ts';
import { chartElement, chartPartElements } from './charts.ts';
import { contentsElement } from './contents.ts';
import { figureElement } from './figures.ts';
import { gridCellElement, gridElement } from './grids.ts';
import { inlineSignElements } from './inline-signs.ts';
import { inlineElements } from './inlines.ts';
import { itemElement, listElements } from './lists.ts';
import { pageBlockElements } from './page-blocks.ts';
import { paragraphElements } from './paragraphs.ts';
import { structureElements } from './structure.ts';
import { cellElements, rowElement, tableElement } from './tables.ts';

// A new block or inline is a file here, a line below, and its name in ../content.ts.

const blockList: readonly BlockElement[] = [
  ...paragraphElements,
  ...listElements,
  tableElement,
  gridElement,
  figureElement,
  chartElement,
  ...pageBlockElements,
  contentsElement,
];
const inlineList: readonly InlineElement[] = [...inlineElements, ...inlineSignElements];
const partList: readonly ElementDefinition[] = [
  itemElement,
  captionElement,
  ...chartPartElements,
  rowElement,
  ...cellElements,
  gridCellElement,
];

/** Every element, in the order of the author's guide. */
export const elements: readonly ElementDefinition[] = [...structureElements, ...blockList, ...partList, ...inlineList];

const byName = <T extends ElementDefinition>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((element) => [element.name, element]));

export const elementsByName = byName(elements);
export const blockElements = byName(blockList);
export const inlineElementsByName = byName(inlineList);
