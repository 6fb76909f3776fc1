import { mapSame } from '../map-same.ts';
import type { Inline, Text } from '../model.ts';
import type { Step } from './step.ts';

/**
 * White space as in HTML: stretches of blanks and line ends become one space, also over the borders
 * of spans; none is left at the ends of a paragraph or beside a line break or tab. No-break spaces stay.
 * Texts, spans and links that hold nothing afterwards are taken out.
 */
export const collapseSpaces: Step = {
  name: 'collapse-spaces',
  begin: () => ({ inlines: collapse }),
};

/** Whether a space would be lost here: at the paragraph's edge, or after another space. */
interface Edge {
  bare: boolean;
}

function collapse(inlines: readonly Inline[]): readonly Inline[] {
  const [only] = inlines;
  if (only?.type === 'text' && inlines.length === 1) return collapseText(only, inlines);
  return trimEnds(trimStarts(inlines, { bare: true }), { bare: true });
}

/** Most paragraphs and cells are one text. */
function collapseText(only: Text, inlines: readonly Inline[]): readonly Inline[] {
  const trimmed = trimEnd(trimStart(only, { bare: true }), { bare: true });
  if (trimmed.text === '') return [];
  return trimmed === only ? inlines : [trimmed];
}

function trimStarts(inlines: readonly Inline[], edge: Edge): readonly Inline[] {
  return mapSame(inlines, (inline) => pass(inline, edge, trimStarts, trimStart));
}

function trimEnds(inlines: readonly Inline[], edge: Edge): readonly Inline[] {
  const backwards = inlines.length > 1 ? inlines.toReversed() : inlines;
  const trimmed = mapSame(backwards, (inline) => pass(inline, edge, trimEnds, trimEnd));
  const forwards = trimmed === backwards ? inlines : trimmed.toReversed();
  return forwards.some(isNothing) ? forwards.filter((inline) => !isNothing(inline)) : forwards;
}

function pass(
  inline: Inline,
  edge: Edge,
  inside: (inlines: readonly Inline[], edge: Edge) => readonly Inline[],
  trim: (text: Text, edge: Edge) => Text,
): Inline {
  if (inline.type === 'text') return trim(inline, edge);
  if (inline.type === 'span' || inline.type === 'link' || (inline.type === 'ref' && inline.inlines.length > 0))
    return holding(inline, inside(inline.inlines, edge));
  if (inline.type === 'note') {
    edge.bare = false;
    return holding(inline, inside(inline.inlines, { bare: true }));
  }
  edge.bare = inline.type === 'line-break' || inline.type === 'tab';
  return inline;
}

function holding<H extends { readonly inlines: readonly Inline[] }>(holder: H, inlines: readonly Inline[]): H {
  return inlines === holder.inlines ? holder : { ...holder, inlines };
}

function withText(node: Text, text: string): Text {
  return text === node.text ? node : { ...node, text };
}

function trimStart(node: Text, edge: Edge): Text {
  const single = /[\t\n\r\f]| {2}/.test(node.text) ? node.text.replace(/[ \t\n\r\f]+/g, ' ') : node.text;
  const text = edge.bare && single.startsWith(' ') ? single.slice(1) : single;
  if (text !== '') edge.bare = text.endsWith(' ');
  return withText(node, text);
}

function trimEnd(node: Text, edge: Edge): Text {
  const text = edge.bare && node.text.endsWith(' ') ? node.text.slice(0, -1) : node.text;
  if (text !== '') edge.bare = false;
  return withText(node, text);
}

function isNothing(inline: Inline): boolean {
  if (inline.type === 'text') return inline.text === '';
  return (inline.type === 'span' || inline.type === 'link') && inline.inlines.length === 0;
}
