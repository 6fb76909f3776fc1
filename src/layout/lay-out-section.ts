import type { Diagnostic } from '../base/index.ts';
import type { StyledRow, StyledRunning, StyledSection, StyleSheet } from '../theme/index.ts';
import type { Box } from './measure/boxes.ts';
import { measureFlow } from './measure/measure-blocks.ts';
import { measureNotes, type NoteBox } from './measure/measure-notes.ts';
import type { Scope } from './measure/scope.ts';
import { diagnose } from './messages.ts';
import { pageReader, type ShownPages } from './page-references.ts';
import type { StructureNode } from './pages.ts';
import { flowHeight } from './paginate/extent.ts';
import { paginate } from './paginate/paginate.ts';
import type { PlacedPage, Strain } from './paginate/placed.ts';
import { pinToFoot } from './pin-to-foot.ts';
import { SEPARATOR } from './place/place-notes.ts';
import { type RunningHeights, type SectionFrame, sectionFrame } from './section-frame.ts';

/** A section cut into pages, not yet placed: running headers need the number of all pages first. */
export interface LaidSection {
  readonly section: StyledSection;
  readonly frame: SectionFrame;
  readonly notes: ReadonlyMap<number, NoteBox>;
  readonly pages: readonly PlacedPage<Box>[];
  /** Rows that are taller than a page. */
  readonly cutRows: readonly StyledRow[];
  /** What warnings tell of it. */
  readonly diagnostics: readonly Diagnostic[];
  /** The page numbers that its references show. */
  readonly shownPages: ShownPages;
  /** Measures a running header or footer of this section for one page. */
  readonly scope: Scope;
}

/** Page numbers as wide as they get: what running headers are measured with before they are known. */
const WIDE_NUMBERS = { page: '8888', count: '8888' };

/** Measures a section and cuts it into pages. `known` are the printed page numbers of ids, as far as they are known yet. */
export function layOutSection(
  section: StyledSection,
  sheet: StyleSheet,
  node: StructureNode,
  known: ReadonlyMap<string, string>,
): LaidSection {
  const diagnostics: Diagnostic[] = [];
  const warn = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const shownPages: ShownPages = new Map();
  const pageOf = pageReader(known, shownPages);
  const bare = sectionFrame(section, {}, () => {});
  const wide: Scope = { sheet, parent: node, width: bare.columnWidth, height: bare.height, pageOf, warn };
  const frame = sectionFrame(section, runningHeights(section, wide), warn);
  const heights = { first: frame.first.bottom - frame.first.top, rest: frame.rest.bottom - frame.rest.top };
  const scope = { ...wide, height: Math.min(heights.first, heights.rest) };
  const notes = measureNotes(section.notes, scope);
  const lines = new Map([...notes].map(([number, note]) => [number, note.heights]));
  const flow = measureFlow(section.blocks, scope);
  const { pages, strains } = paginate(flow, heights, { lines, separator: SEPARATOR.height });
  for (const strain of strains) warn(strainDiagnostic(strain));
  const pinned = pages.map((page, index) => pinToFoot(page, index === 0 ? frame.first : frame.rest, frame.height));
  return { section, frame, notes, pages: pinned, scope, diagnostics, shownPages, cutRows: strains.flatMap(cutRow) };
}

function runningHeights(section: StyledSection, scope: Scope): RunningHeights {
  const { header, footer, firstHeader, firstFooter } = section;
  const height = (running: StyledRunning) =>
    flowHeight(measureFlow(running.paragraphs, { ...scope, numbers: WIDE_NUMBERS, warn: () => {} }));
  return {
    ...(header ? { header: height(header) } : {}),
    ...(footer ? { footer: height(footer) } : {}),
    ...(firstHeader ? { firstHeader: height(firstHeader) } : {}),
    ...(firstFooter ? { firstFooter: height(firstFooter) } : {}),
  };
}

const STRAIN_CODES = { keep: 'layout/keep-too-tall', row: 'layout/row-too-tall', tall: 'layout/too-tall' } as const;

function strainDiagnostic({ kind, box }: Strain<Box>): Diagnostic {
  return diagnose(STRAIN_CODES[kind], undefined, box.at);
}

function cutRow({ kind, box }: Strain<Box>): readonly StyledRow[] {
  return kind === 'row' && box.type === 'row' && box.row ? [box.row] : [];
}
