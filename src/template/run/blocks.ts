import type { BlockNode, PartialNode } from '../tree.ts';
import { evaluate, pathOf } from './evaluate.ts';
import { checkSize, countRound, type Run } from './run.ts';
import { isRecord, joinPath, type Scope } from './scope.ts';
import { isTrue } from './truth.ts';

/** Renders a half of a block in a scope. */
export type RenderHalf = (scope: Scope) => string;

/** The two halves of a block. */
export interface Halves {
  readonly body: RenderHalf;
  readonly otherwise: RenderHalf;
}

/** `{{#if}}` and `{{#unless}}`. */
export function renderIf(block: BlockNode, halves: Halves, scope: Scope, run: Run): string {
  const holds = isTrue(evaluate(block.test, scope, run)) === (block.name === 'if');
  return (holds ? halves.body : halves.otherwise)(scope);
}

/** `{{#with}}`: its value becomes `this`, unless it is missing or empty. */
export function renderWith(block: BlockNode, halves: Halves, scope: Scope, run: Run): string {
  const value = evaluate(block.test, scope, run);
  if (value !== 0 && !isTrue(value)) return halves.otherwise(scope);
  const base = (): string => pathOf(block.test, scope) ?? '';
  return halves.body({ value, parent: scope, root: scope.root, pathTo: (segments) => joinPath(base(), segments) });
}

/** `{{#each}}` over a list or the values of a map; its other half when there is nothing to go through. */
export function renderEach(block: BlockNode, halves: Halves, scope: Scope, run: Run): string {
  const value = evaluate(block.test, scope, run);
  const keys = isRecord(value) && !Array.isArray(value) ? Object.keys(value) : undefined;
  const items: readonly unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  if (items.length === 0) return halves.otherwise(scope);
  const base = (): string => pathOf(block.test, scope) ?? '';
  let text = '';
  for (let index = 0; index < items.length; index++) {
    countRound(run, block.at);
    const key = keys?.[index];
    const loop = { index, count: items.length, ...(key === undefined ? {} : { key }) };
    const pathTo = (segments: readonly string[]): string => joinPath(base(), [key ?? String(index), ...segments]);
    text += halves.body({ value: items[index], parent: scope, root: scope.root, loop, pathTo });
    checkSize(run, text.length, block.at);
  }
  return text;
}

/** Opens the scope of a partial: its context, with the options laid over it. */
export function renderPartial(call: PartialNode, render: RenderHalf, scope: Scope, run: Run): string {
  countRound(run, call.at);
  const context = call.context ? evaluate(call.context, scope, run) : scope.value;
  const base = (segments: readonly string[]): string =>
    call.context ? joinPath(pathOf(call.context, scope) ?? '', segments) : scope.pathTo(segments);
  if (call.options.length === 0) return enter(context, base);
  const added = Object.fromEntries(call.options.map(({ name, value }) => [name, evaluate(value, scope, run)]));
  const pathTo = (segments: readonly string[]): string => {
    const option = call.options.find(({ name }) => name === segments[0]);
    return option ? joinPath(pathOf(option.value, scope) ?? option.name, segments.slice(1)) : base(segments);
  };
  return enter({ ...(isRecord(context) ? context : {}), ...added }, pathTo);

  function enter(value: unknown, path: Scope['pathTo']): string {
    const text = render({ value, root: scope.root, pathTo: path });
    checkSize(run, text.length, call.at);
    return text;
  }
}
