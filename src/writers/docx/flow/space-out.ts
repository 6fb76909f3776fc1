import { HAIRLINE, ownStyle } from '../styles/own-styles.ts';
import type { FlowItem, FlowParagraph } from './types.ts';

/**
 * Gives the space that tables and rules want to the paragraphs next to them. Between two blocks stands the larger
 * of what they want, as Word has it between paragraphs; of a table Word knows no such wish, and of a rule the empty
 * line is in the way.
 */
export function spaceOut(items: readonly FlowItem[]): readonly FlowItem[] {
  return items.map((item, index) => {
    if (item.kind === 'table' || item.style === ownStyle.gap) return item;
    const previous = item.breakBefore ? undefined : items[index - 1];
    const next = items[index + 1];
    return item.isRule ? spacedRule(item, previous, next) : spaced(item, previous, next);
  });
}

function spaced(item: FlowParagraph, previous: FlowItem | undefined, next: FlowItem | undefined): FlowParagraph {
  const { spaceBefore } = item.look;
  const before = previous?.kind === 'table' ? Math.max(previous.spaceAfter, spaceBefore) : spaceBefore;
  return withSpaces(item, before, spaceBelow(item, next));
}

/** The rule's empty line is what the paragraph above leaves of the space between them. */
function spacedRule(item: FlowParagraph, previous: FlowItem | undefined, next: FlowItem | undefined): FlowParagraph {
  const above = previous?.kind === 'paragraph' ? spaceBelow(previous, item) : 0;
  const height = Math.max(HAIRLINE, spaceBetween(previous, item) - above);
  const flow = withSpaces(item, 0, spaceBelow(item, next));
  return { ...flow, look: { ...flow.look, line: { rule: 'exact', height } } };
}

/** The space that a paragraph writes below itself. */
function spaceBelow(item: FlowParagraph, next: FlowItem | undefined): number {
  const { spaceAfter } = item.look;
  if (next?.kind === 'table') return Math.max(spaceAfter, next.spaceBefore);
  if (!next?.isRule) return spaceAfter;
  return Math.min(spaceAfter, Math.max(0, spaceBetween(item, next) - HAIRLINE));
}

function spaceBetween(previous: FlowItem | undefined, item: FlowParagraph): number {
  const above = previous?.kind === 'paragraph' ? previous.look.spaceAfter : (previous?.spaceAfter ?? 0);
  return Math.max(above, item.look.spaceBefore);
}

function withSpaces(item: FlowParagraph, spaceBefore: number, spaceAfter: number): FlowParagraph {
  const same = spaceBefore === item.look.spaceBefore && spaceAfter === item.look.spaceAfter;
  return same ? item : { ...item, look: { ...item.look, spaceBefore, spaceAfter } };
}
