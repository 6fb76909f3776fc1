import type { WordInline, WordList, WordParagraph } from '../elements.ts';
import type { ContentsPart, FlowContent, FlowParagraph } from '../flow/types.ts';
import { paragraphDifference } from '../look/paragraph-difference.ts';
import { runDifference } from '../styles/paragraph-style.ts';
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
  const ground = groundOf(flow.look, style.look, flow.lang);
  const base = flow.list ? { ...style.look, indent: flow.list.indent } : style.look;
  const mark = runDifference(flow.look, style.look);
  const outline = flow.outlineLevel === style.outlineLevel ? undefined : flow.outlineLevel;
  const format = {
    style: style.wordId,
    ...paragraphDifference(flow.look, base),
    ...(flow.breakBefore ? { pageBreakBefore: true } : {}),
    ...(flow.pinned ? { frame: pinFrame(flow.pinned, flow.look) } : {}),
    ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
    ...(mark && Object.keys(mark).length > 0 ? { run: mark } : {}),
  };
  const content = drawContent(flow.content, ground, scope);
  return {
    type: 'paragraph',
    format,
    ...(flow.list ? { list: listOf(flow.list) } : {}),
    children: marked(flow.contents ? inField(content, flow.contents) : content, flow.ids, scope),
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
  return content.runs.flatMap((run) => drawRun(run, ground, scope));
}

function inField(content: readonly WordInline[], { begins, ends }: ContentsPart): readonly WordInline[] {
  return [...(begins === undefined ? [] : fieldStart(begins, {})), ...content, ...(ends ? [fieldEnd({})] : [])];
}

/** The content between the marks of its bookmarks. */
function marked(content: readonly WordInline[], ids: readonly string[], scope: DrawScope): readonly WordInline[] {
  const names = ids.map((id) => scope.bookmarks.get(id)).filter((name) => name !== undefined);
  if (names.length === 0) return content;
  const starts = names.map((name) => ({ type: 'bookmark-start', name, number: scope.nextId() }) as const);
  const ends = starts.toReversed().map(({ number }) => ({ type: 'bookmark-end', number }) as const);
  return [...starts, ...content, ...ends];
}
