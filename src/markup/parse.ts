import { type Diagnostic, formatPlace, type Outcome, placeOfFile } from '../base/index.ts';
import type { Document } from '../document/index.ts';
import { checkTree, MOST_LEVELS } from './check-tree.ts';
import { elementBeyond } from './element-beyond.ts';
import { diagnose } from './messages.ts';
import { makeReader } from './read-blocks.ts';
import { readDocument } from './read-document.ts';
import { readTree } from './read-tree.ts';
import { ROOT } from './rules.ts';
import type { MarkupElement, MarkupInput, MarkupNode, MergedMarkup, Report } from './types.ts';

/** Most faults that are reported: nobody reads more, and a table could have one in each row. */
const MOST = 100;

/**
 * Most elements of one document: a table of 10,000 rows and ten columns has 110,000. Measured as a command that makes
 * both files of such a table (Node 20, 64-bit): 920 MiB at the peak. They are
 * counted before the markup becomes a tree, so that what is refused costs no more than its text.
 */
const MOST_ELEMENTS = 112_000;

/**
 * Makes the document of merged markup. What data has put into attributes is checked here for the
 * first time; every fault is reported at its place in the template, and there is no document then.
 */
export function parseMarkup(merged: MergedMarkup, input: MarkupInput): Outcome<Document> {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (fault: Diagnostic): void => {
    const key = `${fault.code} ${fault.at ? formatPlace(fault.at) : ''} ${fault.text.en.message}`;
    if (diagnostics.length < MOST && !seen.has(key)) diagnostics.push(fault);
    seen.add(key);
  };
  const document = parse(merged, input, report, () => diagnostics.length > 0);
  return document && diagnostics.length === 0 ? { value: document, diagnostics } : { diagnostics };
}

function parse(
  merged: MergedMarkup,
  input: MarkupInput,
  report: Report,
  isFaulty: () => boolean,
): Document | undefined {
  try {
    const beyond = elementBeyond(merged, MOST_ELEMENTS);
    if (beyond) report(diagnose('markup/too-many', { most: MOST_ELEMENTS }, beyond));
    const nodes = beyond ? undefined : readTree(merged, report);
    const root = nodes && findRoot(nodes, merged, report);
    if (!nodes || !root) return undefined;
    checkTree(nodes, report);
    return isFaulty() ? undefined : readDocument(root, input, makeReader(input.images, input.language, report));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(diagnose('markup/too-deep', { most: MOST_LEVELS }, merged.places[0]));
    return undefined;
  }
}

function findRoot(nodes: readonly MarkupNode[], merged: MergedMarkup, report: Report): MarkupElement | undefined {
  const roots = nodes.filter((node) => node.kind === 'element' && node.name === ROOT);
  const [root, second] = roots;
  if (roots.length === 1 && root?.kind === 'element') return root;
  const at = second?.at ?? merged.places[0] ?? placeOfFile('markup');
  report(diagnose('markup/one-document', { found: roots.length }, at));
  return undefined;
}
