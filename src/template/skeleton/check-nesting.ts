import { helperOf } from '../helpers/registry.ts';
import type { CallNode, PartialNode } from '../tree.ts';
import type { ElementRules, Report } from '../types.ts';
import type { Skeleton, SkeletonNode } from './nodes.ts';

/** What the check of nesting knows: the skeleton of each partial, what was checked already, where faults go. */
export interface Nesting {
  readonly rules: ElementRules;
  readonly skeletons: ReadonlyMap<string, Skeleton | undefined>;
  readonly checked: Set<string>;
  /** Says that a partial is entered; false when there were too many of them. */
  readonly enter: (call: PartialNode) => boolean;
  readonly report: Report;
}

/** Holds a skeleton against the rules of the markup, each partial at the spots where it is called. */
export function checkNesting(skeleton: Skeleton, within: readonly string[], nesting: Nesting): void {
  for (const node of skeleton) checkNode(node, within, nesting);
}

function checkNode(node: SkeletonNode, within: readonly string[], nesting: Nesting): void {
  switch (node.kind) {
    case 'element':
      for (const fault of nesting.rules.checkElement({ ...node, within })) nesting.report(fault);
      checkNesting(node.children, [...within, node.name], nesting);
      break;
    case 'text':
      checkText(within, node.at, nesting);
      break;
    case 'output':
      if (node.node.value.kind === 'call') checkCall(node.node.value, within, nesting);
      else checkText(within, node.node.at, nesting);
      break;
    case 'block':
      for (const half of node.halves) if (half.nodes) checkNesting(half.nodes, within, nesting);
      break;
    case 'partial':
      checkPartial(node.node, within, nesting);
  }
}

function checkText(within: readonly string[], at: PartialNode['at'], nesting: Nesting): void {
  for (const fault of nesting.rules.checkText(within, at)) nesting.report(fault);
}

/** A helper that makes markup must stand where the outermost elements that it makes may stand. */
function checkCall(call: CallNode, within: readonly string[], nesting: Nesting): void {
  const { at } = call;
  const { result } = helperOf(call);
  if (typeof result === 'function' || result.text) checkText(within, at, nesting);
  if (typeof result === 'function') return;
  const attributes = new Map((result.attributes ?? []).map((name) => [name, { at }]));
  const faults = result.elements.flatMap((name) => nesting.rules.checkElement({ name, attributes, within, at }));
  if (faults[0]) nesting.report(faults[0]);
}

function checkPartial(call: PartialNode, within: readonly string[], nesting: Nesting): void {
  const skeleton = nesting.skeletons.get(call.name);
  const key = `${call.name} ${within.join('>')}`;
  if (!skeleton || nesting.checked.has(key)) return;
  nesting.checked.add(key);
  if (nesting.enter(call)) checkNesting(skeleton, within, nesting);
}
