import type { ParagraphLook } from '../../../theme/index.ts';
import { HAIRLINE, ownStyle } from '../styles/own-styles.ts';
import { spaceOut } from './space-out.ts';
import type { Flow, FlowItem, FlowParagraph, FlowTable } from './types.ts';

/**
 * Makes the flow what Word can lay out. Named steps, in this order:
 *
 * 1. a page break becomes a property of what follows, so that no blank paragraph carries it;
 * 2. what stands before a table that asks for it keeps with the next;
 * 3. a paragraph parts two tables in a row, which Word would join, and closes what ends with a table or a frame;
 * 4. the spaces around tables and rules go to the paragraphs next to them, for tables have none of their own.
 *
 * A paragraph alone, as in most cells, stays as it is.
 */
export function arrange(flow: Flow, base: ParagraphLook): readonly FlowItem[] {
  const [only] = flow;
  if (flow.length === 1 && only?.kind === 'paragraph' && !only.pinned && !only.isRule) return [only];
  return spaceOut(partTables(tieToNext(foldBreaks(flow)), base));
}

function foldBreaks(flow: Flow): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let broken = false;
  for (const item of flow) {
    if (item.kind !== 'break') items.push(broken ? { ...item, breakBefore: true } : item);
    broken = item.kind === 'break';
  }
  return items;
}

function tieToNext(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    const isAsked = next?.kind === 'table' && next.keepWithPrevious === true && !next.breakBefore;
    if (!isAsked) return item;
    if (item.kind === 'table') return { ...item, keep: item.keep === 'none' ? 'last' : 'beyond' };
    return { ...item, look: { ...item.look, keepWithNext: true } };
  });
}

function partTables(items: readonly FlowItem[], base: ParagraphLook): readonly FlowItem[] {
  const parted = items.flatMap((item, index) => {
    const before = items[index - 1];
    const joined = item.kind === 'table' && before?.kind === 'table';
    return joined ? [gapBetween(before, item, base), { ...item, spaceBefore: 0 }] : [item];
  });
  const last = parted.at(-1);
  return last?.kind === 'paragraph' && !last.pinned ? parted : [...parted, gap(HAIRLINE, base, false)];
}

/** Its own height is the space between the tables; at a page's end there is none to show. */
function gapBetween(above: FlowTable, below: FlowTable, base: ParagraphLook): FlowParagraph {
  const height = below.breakBefore ? HAIRLINE : Math.max(above.spaceAfter, below.spaceBefore);
  return gap(height, base, above.keep === 'beyond' || above.keep === 'last');
}

function gap(height: number, base: ParagraphLook, keepWithNext: boolean): FlowParagraph {
  return {
    kind: 'paragraph',
    style: ownStyle.gap,
    look: {
      ...base,
      font: { ...base.font, size: HAIRLINE },
      line: { rule: 'exact', height: Math.max(HAIRLINE, height) },
      keepWithNext,
      widowControl: false,
    },
    content: { type: 'nothing' },
    ids: [],
    breakBefore: false,
  };
}
