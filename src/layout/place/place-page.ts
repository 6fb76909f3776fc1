import type { Points } from '../../base/index.ts';
import type { LaidSection } from '../lay-out-section.ts';
import type { Box } from '../measure/boxes.ts';
import { measureFlow } from '../measure/measure-blocks.ts';
import { flowHeight } from '../paginate/extent.ts';
import type { PlacedPage } from '../paginate/placed.ts';
import { shownRunning } from '../section-frame.ts';
import { type Canvas, emptyCanvas, type Spot } from './canvas.ts';
import { placeColumn } from './place-column.ts';
import { placeNotes } from './place-notes.ts';
import { placeRunning } from './place-running.ts';

/** What a page shows as its number and the number of all pages. */
export interface PageNumbers {
  readonly page: string;
  readonly count: string;
}

/** Places one page: running header, body, foot notes, running footer. */
export function placePage(laid: LaidSection, page: PlacedPage<Box>, isFirst: boolean, numbers: PageNumbers): Canvas {
  const canvas = emptyCanvas();
  const { frame, section } = laid;
  const spot = bodySpot(laid, isFirst);
  const running = (side: 'header' | 'footer', topOf: (height: Points) => Points) => {
    const shown = shownRunning(section, side, isFirst);
    const from = shown && section[shown];
    if (!from) return;
    const flow = measureFlow(from.paragraphs, { ...laid.scope, numbers, warn: () => {} });
    placeRunning(flow, { x: frame.left, y: topOf(flowHeight(flow)) }, canvas);
  };
  running('header', () => section.page.headerDistance);
  placeColumn(page.placed, spot, canvas);
  placeNotes(page, laid.notes, spot, frame.columnWidth, canvas);
  running('footer', (height) => frame.height - section.page.footerDistance - height);
  return canvas;
}

/** Where the body of a page of a section begins. */
export function bodySpot({ frame }: LaidSection, isFirst: boolean): Spot {
  return { x: frame.left, y: (isFirst ? frame.first : frame.rest).top, artifact: false };
}
