import type { Shape } from '../../base/index.ts';
import { helperOf } from '../helpers/registry.ts';
import { diagnose } from '../messages.ts';
import type { BlockNode, Body, Expression, OutputNode, PartialNode, TemplateFile } from '../tree.ts';
import type { Report } from '../types.ts';
import { checkArguments } from './check-call.ts';
import { type Env, type ShapeScope, within } from './env.ts';
import { assume } from './guards.ts';
import { calledFrom, requirePresent, shapeOf } from './shape-of.ts';

/** What the check of shapes knows beside the values: the files of the partials, and where faults go. */
export interface Checking {
  readonly files: ReadonlyMap<string, TemplateFile>;
  /** Says that a partial is entered; false when there were too many of them. */
  readonly enter: (call: PartialNode) => boolean;
  /** Says that a block is checked for one more shape of its values; false when there were too many of them. */
  readonly retry: (block: BlockNode) => boolean;
  readonly report: Report;
}

/** Checks every path of a body against the shapes that it can see, partials with what they are called with. */
export function checkShapes(body: Body | undefined, env: Env, checking: Checking): void {
  for (const statement of body?.statements ?? []) {
    if (statement.kind === 'output') checkOutput(statement, env, checking);
    else if (statement.kind === 'block') checkBlock(statement, env, checking);
    else if (statement.kind === 'partial') checkPartial(statement, env, checking);
  }
}

function checkOutput({ value }: OutputNode, env: Env, { report }: Checking): void {
  const isMarkup = value.kind === 'call' && typeof helperOf(value).result !== 'function';
  if (isMarkup) {
    checkArguments(value, env, report);
    return;
  }
  const shape = shapeOf(value, env, report);
  if (!shape || !requirePrintable(value, shape, env, report)) return;
  requirePresent(value, shape, env, report);
}

function requirePrintable(value: Expression, shape: Shape, env: Env, report: Report): boolean {
  if (shape.kind === 'text' || shape.kind === 'number') return true;
  const path = value.kind === 'path' ? value.written : '';
  const known = shape.kind === 'map' ? Object.keys(shape.fields) : [];
  const facts = { path, kind: shape.kind, known, calledFrom: calledFrom(env) };
  report(diagnose('template/not-printable', facts, value.at));
  return false;
}

function checkBlock(block: BlockNode, env: Env, checking: Checking): void {
  const shape = shapeOf(block.test, env, checking.report);
  const scoped = block.name === 'each' || block.name === 'with';
  if (scoped && shape) checkScoped(block, shape, env, checking);
  else if (scoped) checkShapes(block.otherwise, env, checking);
  else {
    const holds = block.name === 'if';
    checkShapes(block.body, assume(block.test, holds, env), checking);
    checkShapes(block.otherwise, assume(block.test, !holds, env), checking);
  }
}

function checkScoped(block: BlockNode, shape: Shape, env: Env, checking: Checking): void {
  checkShapes(block.otherwise, env, checking);
  const { optional: _, ...there } = shape;
  const scopes = block.name === 'with' ? [{ shape: there }] : itemScopes(there);
  if (scopes.length === 0) {
    const path = block.test.kind === 'path' ? block.test.written : '';
    checking.report(diagnose('template/not-a-list', { path, kind: there.kind }, block.test.at));
  }
  const inside = assume(block.test, true, env);
  for (const [index, scope] of scopes.entries())
    if (index === 0 || checking.retry(block)) checkShapes(block.body, within(inside, scope), checking);
}

/** What `this` may be inside an `{{#each}}`. A map holds values of several shapes: the body must suit each of them. */
function itemScopes(shape: Shape): readonly ShapeScope[] {
  if (shape.kind === 'list') return [{ shape: shape.of, over: 'list' }];
  if (shape.kind !== 'map') return [];
  const distinct = new Map(Object.values(shape.fields).map((field) => [likeness(field), field]));
  return [...distinct.values()].map((field) => ({ shape: field, over: 'map' }));
}

/** The same for shapes that are alike; lists and maps are like themselves alone. */
function likeness(shape: Shape): unknown {
  return shape.kind === 'list' || shape.kind === 'map' ? shape : `${shape.kind} ${shape.optional === true}`;
}

function checkPartial(call: PartialNode, env: Env, checking: Checking): void {
  const context = call.context ? shapeOf(call.context, env, checking.report) : env.scopes[0]?.shape;
  const fields: Record<string, Shape> = {};
  let sound = context !== undefined;
  for (const option of call.options) {
    const shape = shapeOf(option.value, env, checking.report);
    if (shape) fields[option.name] = shape;
    else sound = false;
  }
  if (!context || !sound || !contextFits(call, context, env, checking.report)) return;
  const file = checking.files.get(call.name);
  if (!file || !checking.enter(call)) return;
  const shape = context.kind === 'map' ? { ...context, fields: { ...context.fields, ...fields } } : context;
  const root = env.scopes.at(-1) ?? { shape };
  checkShapes(file.body, { scopes: [{ shape }, root], calls: [...env.calls, call] }, checking);
}

function contextFits(call: PartialNode, context: Shape, env: Env, report: Report): boolean {
  if (call.context && !requirePresent(call.context, context, env, report)) return false;
  if (call.options.length === 0 || context.kind === 'map') return true;
  report(diagnose('template/partial-context', { name: call.name, kind: context.kind }, call.at));
  return false;
}
