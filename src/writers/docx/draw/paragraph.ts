import { concatMap, oncePerPair } from '../../../base/index.ts';
import type { ParagraphLook, ParagraphStyle } from '../../../theme/index.ts';
import type { WordInline, WordList, WordParagraph } from '../elements.ts';
import type { ContentsPart, FlowContent, FlowParagraph } from '../flow/types.ts';
import { paragraphDifference } from '../look/paragraph-difference.ts';
import { runDifference } from '../look/run-difference.ts';
import { captionRuns } from './caption-runs.ts';
import { chartRun } from './chart/chart-run.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import { pictureRun } from './picture.ts';
import { pinFrame } from './pin-frame.ts';
import { groundOf, type RunGround } from './run-format.ts';
import { drawRun } from './runs.ts';
import { type DrawScope, styleOf } from './scope.ts';

/** A paragraph: its style, and what differs from it. */
export function drawParagraph(flow: FlowParagraph, scope: DrawScope): WordParagraph {
  const style = styleOf(scope, flow.style);
  const content = drawContent(flow.content, groundOf(flow.look, style.look, flow.lang), scope);
  const format = formatOf(flow, style);
  const children = marked(flow.contents ? inField(content, flow.contents) : content, flow.ids, scope);
  return flow.list
    ? { type: 'paragraph', format, list: listOf(flow.list), children }
    : { type: 'paragraph', format, children };
}

type Format = WordParagraph['format'];

/** What a paragraph says of itself. Where that comes from its look alone, paragraphs of one look share it. */
function formatOf(flow: FlowParagraph, style: ParagraphStyle): Format {
  const format = sharedDifference(flow.list ? indented(style, flow.list.indent) : style, flow.look);
  const outline = flow.outlineLevel === style.outlineLevel ? undefined : flow.outlineLevel;
  if (!flow.breakBefore && !flow.pinned && outline === undefined) return format;
  return {
    ...format,
    ...(flow.breakBefore ? { pageBreakBefore: true } : {}),
    ...(flow.pinned ? { frame: pinFrame(flow.pinned, flow.look) } : {}),
    ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
  };
}

const sharedDifference = oncePerPair(differenceTo);

/** A style as it is on the level of a list, which gives the indent. */
const indented = oncePerPair(
  (style: ParagraphStyle, indent: ParagraphLook['indent']): ParagraphStyle => ({
    ...style,
    look: { ...style.look, indent },
  }),
);

function differenceTo(style: ParagraphStyle, look: ParagraphLook): Format {
  const mark = runDifference(look, style.look);
  return {
    style: style.wordId,
    ...paragraphDifference(look, style.look),
    ...(mark && Object.keys(mark).length > 0 ? { run: mark } : {}),
  };
}

function listOf({ reference, instance, level }: NonNullable<FlowParagraph['list']>): WordList {
  return { reference, instance, level };
}

function drawContent(content: FlowContent, ground: RunGround, scope: DrawScope): readonly WordInline[] {
  if (content.type === 'nothing') return [];
  if (content.type === 'figure') return [pictureRun(content.figure, scope)];
  if (content.type === 'chart') return [chartRun(content.chart, scope)];
  if (content.sequence) return captionRuns(content.runs, content.sequence, ground, scope);
  return concatMap(content.runs, (run) => drawRun(run, ground, scope));
}

function inField(content: readonly WordInline[], { begins, ends }: ContentsPart): readonly WordInline[] {
  return [...(begins === undefined ? [] : fieldStart(begins, {})), ...content, ...(ends ? [fieldEnd({})] : [])];
}

/** The content between the marks of its bookmarks. */
function marked(content: readonly WordInline[], ids: readonly string[], scope: DrawScope): readonly WordInline[] {
  if (ids.length === 0) return content;
  const names = ids.map((id) => scope.bookmarks.get(id)).filter((name) => name !== undefined);
  if (names.length === 0) return content;
  const starts = names.map((name) => ({ type: 'bookmark-start', name, number: scope.nextId() }) as const);
  const ends = starts.toReversed().map(({ number }) => ({ type: 'bookmark-end', number }) as const);
  return [...starts, ...content, ...ends];
}
