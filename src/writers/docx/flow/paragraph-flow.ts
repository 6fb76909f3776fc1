import type { StyledCaption, StyledParagraph } from '../../../theme/index.ts';
import type { FlowContent, FlowParagraph, FlowScope } from './types.ts';

/** Shared by the many paragraphs that have none. */
const NO_IDS: readonly string[] = [];

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
  const plain: FlowParagraph = {
    kind: 'paragraph',
    style: paragraph.style,
    look,
    content,
    ids: paragraph.id === undefined ? NO_IDS : [paragraph.id],
    breakBefore: false,
  };
  // Most paragraphs, as in the cells of tables.
  if (lang === undefined && look.pin === undefined && !isHeading) return plain;
  return {
    ...plain,
    ...(lang === undefined ? {} : { lang }),
    ...(look.pin === undefined ? {} : { pinned: { to: look.pin, width: scope.column } }),
    ...(isHeading ? { outlineLevel: OUTLINE[meaning] } : {}),
  };
}
