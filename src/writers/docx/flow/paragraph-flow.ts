import type { StyledCaption, StyledParagraph } from '../../../theme/index.ts';
import type { FlowContent, FlowParagraph, FlowScope } from './types.ts';

const OUTLINE = { 'heading-1': 1, 'heading-2': 2, 'heading-3': 3 } as const;

/** A paragraph as it is. */
export function paragraphFlow(paragraph: StyledParagraph, scope: FlowScope): FlowParagraph {
  return flowOf(paragraph, { type: 'runs', runs: paragraph.runs }, scope);
}

/** A caption: its number is a field, so that Word can count anew. */
export function captionFlow(caption: StyledCaption, ids: readonly string[], scope: FlowScope): FlowParagraph {
  const { paragraph, label, number } = caption;
  const sequence = label === undefined || number === undefined ? {} : { sequence: { label, number } };
  const flow = flowOf(paragraph, { type: 'runs', runs: paragraph.runs, ...sequence }, scope);
  return { ...flow, ids: [...ids, ...flow.ids] };
}

function flowOf(paragraph: StyledParagraph, content: FlowContent, scope: FlowScope): FlowParagraph {
  const lang = paragraph.lang ?? scope.lang;
  const { meaning, look } = paragraph;
  const isHeading = meaning === 'heading-1' || meaning === 'heading-2' || meaning === 'heading-3';
  return {
    kind: 'paragraph',
    style: paragraph.style,
    look,
    content,
    ids: paragraph.id === undefined ? [] : [paragraph.id],
    breakBefore: false,
    ...(lang === undefined ? {} : { lang }),
    ...(look.pin === undefined ? {} : { pinned: { to: look.pin, width: scope.column } }),
    ...(isHeading ? { outlineLevel: OUTLINE[meaning] } : {}),
  };
}
