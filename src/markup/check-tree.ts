import { diagnose } from './messages.ts';
import { elementRules } from './rules.ts';
import type { MarkupElement, MarkupNode, Report } from './types.ts';

/** Most elements in each other: far more than any page shows, and less than what readers of the files stop at. */
export const MOST_LEVELS = 100;

/** What stands around nodes, and what of its content was checked already: rows repeat their tags, faults are told once. */
interface Surroundings {
  readonly within: readonly string[];
  readonly inner: Map<string, Surroundings>;
  /** Tags by their attributes, which elements share whose tags are the same. */
  readonly checked: Set<MarkupElement['attributes']>;
  mayHoldWords?: boolean;
}

/** Holds a tree against the rules: reports what stands in a wrong place, and wrong attributes. */
export function checkTree(nodes: readonly MarkupNode[], report: Report): void {
  checkNodes(nodes, surround([]), report);
}

const surround = (within: readonly string[]): Surroundings => ({ within, inner: new Map(), checked: new Set() });

function checkNodes(nodes: readonly MarkupNode[], around: Surroundings, report: Report): void {
  for (const node of nodes) {
    if (around.within.length > MOST_LEVELS) {
      report(diagnose('markup/too-deep', { most: MOST_LEVELS }, node.at));
      return;
    }
    if (node.kind === 'text') checkWords(node, around, report);
    else {
      if (!around.checked.has(node.attributes)) checkElement(node, around, report);
      if (node.children.length > 0) checkNodes(node.children, enter(around, node.name), report);
    }
  }
}

function checkWords({ text, at }: MarkupNode & { readonly kind: 'text' }, around: Surroundings, report: Report): void {
  if (around.mayHoldWords || !/\S/.test(text)) return;
  const faults = elementRules.checkText(around.within, at);
  around.mayHoldWords = faults.length === 0;
  for (const fault of faults) report(fault);
}

function checkElement({ name, attributes, at }: MarkupElement, around: Surroundings, report: Report): void {
  around.checked.add(attributes);
  const written = new Map(Object.entries(attributes).map(([key, value]) => [key, { value, at }]));
  for (const fault of elementRules.checkElement({ name, attributes: written, within: around.within, at }))
    report(fault);
}

function enter(around: Surroundings, name: string): Surroundings {
  const known = around.inner.get(name);
  if (known) return known;
  const inner = surround([...around.within, name]);
  around.inner.set(name, inner);
  return inner;
}
