import { BookmarkEnd, BookmarkStart, Paragraph } from 'docx';
import type { ContentsPart, FlowContent, FlowParagraph } from '../flow/types.ts';
import { paragraphDifference } from '../look/paragraph-difference.ts';
import { runDifference } from '../styles/paragraph-style.ts';
import { captionRuns } from './caption-runs.ts';
import { chartRun } from './chart/chart-run.ts';
import { fieldEnd, fieldStart } from './fields.ts';
import type { InlinePart } from './inline-part.ts';
import { pictureRun } from './picture.ts';
import { groundOf, type RunGround } from './run-format.ts';
import { drawRun } from './runs.ts';
import { type DrawScope, styleOf } from './scope.ts';

/** A paragraph: its style, and what differs from it. */
export function drawParagraph(flow: FlowParagraph, scope: DrawScope): Paragraph {
  const style = styleOf(scope, flow.style);
  const ground = groundOf(flow.look, style.look, flow.lang);
  const base = flow.list ? { ...style.look, indent: flow.list.indent } : style.look;
  const mark = runDifference(flow.look, style.look);
  const outline = flow.outlineLevel === style.outlineLevel ? undefined : flow.outlineLevel;
  const paragraph = new Paragraph({
    style: style.wordId,
    ...paragraphDifference(flow.look, base),
    ...(flow.breakBefore ? { pageBreakBefore: true } : {}),
    ...(flow.list ? { numbering: listNumbering(flow.list) } : {}),
    ...(outline === undefined ? {} : { outlineLevel: outline - 1 }),
    ...(mark && Object.keys(mark).length > 0 ? { run: mark } : {}),
  });
  const content = drawContent(flow.content, ground, scope);
  return fill(paragraph, flow.contents ? inField(content, flow.contents) : content, flow.ids, scope);
}

function listNumbering({ reference, instance, level }: NonNullable<FlowParagraph['list']>) {
  return { reference, instance, level };
}

function drawContent(content: FlowContent, ground: RunGround, scope: DrawScope): readonly InlinePart[] {
  if (content.type === 'nothing') return [];
  if (content.type === 'figure') return [pictureRun(content.figure, scope)];
  if (content.type === 'chart') return [chartRun(content.chart, scope)];
  if (content.sequence) return captionRuns(content.runs, content.sequence, ground, scope);
  return content.runs.flatMap((run) => drawRun(run, ground, scope));
}

function inField(content: readonly InlinePart[], { begins, ends }: ContentsPart): readonly InlinePart[] {
  return [...(begins === undefined ? [] : fieldStart(begins, {})), ...content, ...(ends ? [fieldEnd({})] : [])];
}

/** Puts the content into its paragraph, between the marks of its bookmarks. */
function fill(
  paragraph: Paragraph,
  children: readonly InlinePart[],
  ids: readonly string[],
  scope: DrawScope,
): Paragraph {
  const names = ids.map((id) => scope.bookmarks.get(id)).filter((name) => name !== undefined);
  const marks = names.map((name) => ({ name, number: scope.nextId() }));
  for (const { name, number } of marks) paragraph.addChildElement(new BookmarkStart(name, number));
  for (const child of children) paragraph.addChildElement(child);
  for (const { number } of marks.toReversed()) paragraph.addChildElement(new BookmarkEnd(number));
  return paragraph;
}
