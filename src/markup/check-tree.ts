import { elementsByName } from './elements/registry.ts';
import { diagnose } from './messages.ts';
import { elementRules } from './rules.ts';
import type { MarkupElement, MarkupNode, Report } from './types.ts';

/** Most elements in each other: far more than any page shows, and less than what readers of the files stop at. */
export const MOST_LEVELS = 100;

/** What stands around nodes, and what of its content was found sound: rows and documents of a template repeat their tags. */
interface Surroundings {
  readonly within: readonly string[];
  readonly inner: Map<string, Surroundings>;
  /** Tags by their attributes, which elements share whose tags are the same. */
  readonly sound: WeakSet<MarkupElement['attributes']>;
  mayHoldWords?: boolean;
}

/** Holds a tree against the rules: reports what stands in a wrong place, and wrong attributes. */
export function checkTree(nodes: readonly MarkupNode[], report: Report): void {
  checkNodes(nodes, top, report);
}

const surround = (within: readonly string[]): Surroundings => ({ within, inner: new Map(), sound: new WeakSet() });
/** Grows by the ways in which elements stand in each other, of which the rules allow few. */
const top = surround([]);

function checkNodes(nodes: readonly MarkupNode[], around: Surroundings, report: Report): void {
  for (const node of nodes) {
    if (around.within.length > MOST_LEVELS) {
      report(diagnose('markup/too-deep', { most: MOST_LEVELS }, node.at));
      return;
    }
    if (node.kind === 'text') checkWords(node, around, report);
    else {
      if (!around.sound.has(node.attributes)) checkElement(node, around, report);
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
  const written = new Map(Object.entries(attributes).map(([key, value]) => [key, { value, at }]));
  const faults = elementRules.checkElement({ name, attributes: written, within: around.within, at });
  if (faults.length === 0) around.sound.add(attributes);
  for (const fault of faults) report(fault);
}

function enter(around: Surroundings, name: string): Surroundings {
  const known = around.inner.get(name);
  if (known) return known;
  const inner = surround([...around.within, name]);
  if (elementsByName.has(name)) around.inner.set(name, inner);
  return inner;
}
