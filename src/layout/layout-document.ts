import { type Diagnostic, type Outcome, type Place, placeOfFile } from '../base/index.ts';
import type { StyledDocument, StyledSection } from '../theme/index.ts';
import { type LaidSection, layOutSection } from './lay-out-section.ts';
import { diagnose } from './messages.ts';
import { printedNumbers, wrongReference } from './page-references.ts';
import type { Pages, StructureNode } from './pages.ts';
import { type NumberedPages, numberPages } from './place/number-pages.ts';
import { makeNode } from './structure/make-node.ts';

/**
 * Lays a document out: lines broken, pages filled, every piece placed (once it is looked at). Warnings tell what had
 * to give way, at its template's place; there are no errors: whatever does not fit is still shown.
 */
export function layoutDocument(document: StyledDocument): Outcome<Pages> {
  const sections = document.sections.length > 0 ? document.sections : [BLANK];
  const root: StructureNode = { kind: 'document', at: placeOf(sections), lang: document.language };
  const layOut = (section: StyledSection, known: ReadonlyMap<string, string>) =>
    layOutSection(section, document.sheet, makeNode('section', root, section), known);
  // 1. Measure and cut into pages, section by section.
  const first = sections.map((section) => layOut(section, new Map()));
  // 2. Now the number of pages is known, and where all names are; where pages are named, begin again until all is right.
  const { laid, numbered, unsettled } = settlePages(first, layOut);
  const { language, properties } = document;
  const cutRows = new Set(laid.flatMap((each) => each.cutRows));
  return {
    value: {
      language,
      properties,
      root,
      pages: numbered.pages,
      get outline() {
        return numbered.outline();
      },
      anchors: numbered.anchors,
      ...shownPages(laid),
      cutRows,
    },
    diagnostics: withoutRepeats([...laid.flatMap(({ diagnostics }) => diagnostics), ...unsettled]),
  };
}

/** Documents settle in two rounds, few need a third; some never would: a number that pushes its own page away. */
const MOST_ROUNDS = 5;

interface Settled {
  readonly laid: readonly LaidSection[];
  readonly numbered: NumberedPages;
  readonly unsettled: readonly Diagnostic[];
}

/** Lays out anew the sections whose references show a wrong page, until none does. */
function settlePages(
  first: readonly LaidSection[],
  layOut: (section: StyledSection, known: ReadonlyMap<string, string>) => LaidSection,
): Settled {
  let laid = first;
  for (let round = 1; ; round += 1) {
    const numbered = numberPages(laid);
    if (laid.every(({ shownPages }) => shownPages.size === 0)) return { laid, numbered, unsettled: [] };
    const printed = printedNumbers(numbered.pages, numbered.anchors);
    const wrong = laid.flatMap(({ shownPages }) => wrongReference(shownPages, printed) ?? []);
    if (wrong.length === 0) return { laid, numbered, unsettled: [] };
    if (round === MOST_ROUNDS) {
      const unsettled = wrong.map(({ at }) => diagnose('layout/page-numbers-unsettled', undefined, at));
      return { laid, numbered, unsettled };
    }
    laid = laid.map((each) => (wrongReference(each.shownPages, printed) ? layOut(each.section, printed) : each));
  }
}

function shownPages(laid: readonly LaidSection[]): Pick<Pages, 'shownPages'> {
  const all = laid.flatMap((each) => [...each.shownPages].map(([id, { shown }]) => [id, Number(shown)] as const));
  return all.length === 0 ? {} : { shownPages: new Map(all) };
}

function placeOf([first]: readonly StyledSection[]): Place {
  return first?.at ?? placeOfFile('');
}

/** What a document without sections is: an empty page of A4. */
const BLANK: StyledSection = {
  at: placeOfFile(''),
  page: {
    width: 595.3,
    height: 841.9,
    margin: { top: 56.7, right: 56.7, bottom: 56.7, left: 56.7 },
    headerDistance: 28.35,
    footerDistance: 28.35,
  },
  orientation: 'portrait',
  blocks: [],
  notes: [],
};

/** One warning of a kind for each place: a block in a loop of a template says it once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, at }) => {
    const key = `${code} ${at?.file}:${at?.line}:${at?.column}`;
    return !seen.has(key) && seen.add(key);
  });
}
