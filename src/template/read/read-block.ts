import { suggest } from '../../base/index.ts';
import { findHelper } from '../helpers/registry.ts';
import { diagnose } from '../messages.ts';
import { type BlockName, type BlockNode, type Body, blockNames, type Expression, type Statement } from '../tree.ts';
import type { Frame } from './bind.ts';
import { readBody } from './read-body.ts';
import { readExpression } from './read-expression.ts';
import { at, type Reading, spanOf, written } from './reading.ts';

export const isBlock = (node: hbs.AST.Node): node is hbs.AST.BlockStatement => node.type === 'BlockStatement';

/** A program as Handlebars gives it: missing for an empty half, though its types say otherwise. */
type Half = hbs.AST.Program | undefined;

/** Reads `{{#if}}`, `{{#unless}}`, `{{#each}}`, `{{#with}}` with both halves; anything else is reported. */
export function readBlock(node: hbs.AST.BlockStatement, reading: Reading): Statement {
  const start = spanOf(reading, node.loc).start;
  const pathSpan = spanOf(reading, node.path.loc);
  const name = blockNames.find((known) => known === written(reading, pathSpan));
  const openEnd = reading.file.text.indexOf('}}', lastEnd(node, reading));
  const innerEnd = reading.file.text[openEnd - 1] === '~' ? openEnd - 1 : openEnd;
  const inner = { start: pathSpan.start, end: innerEnd };
  if (!name) reportUnknown(node, reading);
  checkOpening(node, name, reading);
  const frames = framesWithin(node, name, reading);
  const halves = readHalves(node, openEnd + 2, { ...reading, frames }, reading, name ?? 'if');
  const span = { start, end: halves.end };
  if (!name) return { kind: 'silent', span, at: at(reading, pathSpan) };
  const [param] = node.params;
  const test: Expression = param
    ? readExpression(param, reading)
    : { kind: 'broken', span: pathSpan, at: at(reading, pathSpan) };
  const block: BlockNode = { kind: 'block', span, at: at(reading, { start, end: openEnd + 2 }), name, inner, test };
  return { ...block, ...halves.bodies };
}

function lastEnd(node: hbs.AST.BlockStatement, reading: Reading): number {
  const ends = [node.path, ...node.params, ...(node.hash ? [node.hash] : [])];
  return Math.max(...ends.map((part) => spanOf(reading, part.loc).end));
}

interface Halves {
  readonly bodies: { readonly body?: Body; readonly otherwise?: Body };
  readonly end: number;
}

/** Both halves: the first stands before `{{else}}`; `{{^if}}` swaps their meaning. */
function readHalves(
  node: hbs.AST.BlockStatement,
  start: number,
  inside: Reading,
  outside: Reading,
  name: BlockName,
): Halves {
  const { text } = outside.file;
  const inverted = /^\{\{~?\^/.test(text.slice(spanOf(outside, node.loc).start)) && !isElse(text, node, outside);
  const program: Half = node.program;
  const inverse: Half = node.inverse;
  const [first, second] = inverted ? [inverse, program] : [program, inverse];
  const firstBody = readBody(first, start, inverted ? outside : inside, name);
  const secondBody = second && readSecond(second, firstBody.span.end, inverted ? inside : outside, name);
  const closeStart = secondBody?.span.end ?? firstBody.span.end;
  const end = isElse(text, node, outside) ? closeStart : text.indexOf('}}', closeStart) + 2;
  const [body, otherwise] = inverted ? [secondBody, firstBody] : [firstBody, secondBody];
  return { bodies: { ...(body ? { body } : {}), ...(otherwise ? { otherwise } : {}) }, end };
}

/** The half after `{{else}}`. `{{else if x}}` is a block of its own that begins with the very tag. */
function readSecond(program: hbs.AST.Program, tagStart: number, reading: Reading, name: BlockName): Body {
  const [first] = program.body;
  if (first && isBlock(first) && spanOf(reading, first.loc).start === tagStart)
    return readBody(program, tagStart, reading, name);
  return readBody(program, reading.file.text.indexOf('}}', tagStart) + 2, reading, name);
}

function isElse(text: string, node: hbs.AST.BlockStatement, reading: Reading): boolean {
  return /^\{\{~?\s*else\b/.test(text.slice(spanOf(reading, node.loc).start, spanOf(reading, node.loc).start + 40));
}

function framesWithin(node: hbs.AST.BlockStatement, name: BlockName | undefined, reading: Reading): readonly Frame[] {
  if (name !== 'each' && name !== 'with') return reading.frames;
  const program: Half = node.program ?? node.inverse;
  return [{ kind: name, names: program?.blockParams ?? [] }, ...reading.frames];
}

function reportUnknown(node: hbs.AST.BlockStatement, reading: Reading): void {
  const span = spanOf(reading, node.path.loc);
  const name = written(reading, span);
  const facts = { name, isHelper: findHelper(name) !== undefined, suggestion: suggest(name, blockNames) };
  reading.report(diagnose('template/unknown-block', facts, at(reading, span)));
}

function checkOpening(node: hbs.AST.BlockStatement, name: BlockName | undefined, reading: Reading): void {
  if (!name) return;
  const place = at(reading, spanOf(reading, node.path.loc));
  const given = node.params.length;
  if (given !== 1) reading.report(diagnose('template/block-arguments', { name, given }, place));
  for (const pair of node.hash?.pairs ?? [])
    reading.report(
      diagnose(
        'template/unknown-option',
        { name: pair.key, of: name, known: [], suggestion: undefined },
        at(reading, spanOf(reading, pair.loc)),
      ),
    );
}
