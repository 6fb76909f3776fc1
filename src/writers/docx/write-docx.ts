import { Document, type IPropertiesOptions, Packer } from 'docx';
import type { ParagraphStyle, StyledDocument, StyledRow } from '../../theme/index.ts';
import type { WriteContext } from '../types.ts';
import { bookmarkNames } from './draw/bookmark-names.ts';
import { makeLinkTable } from './draw/link-table.ts';
import { drawNote, noteIds } from './draw/notes.ts';
import type { DrawScope } from './draw/scope.ts';
import { drawSection } from './draw/section.ts';
import { baseLook } from './look/base-look.ts';
import { planNumbering } from './numbering/numbering-plan.ts';
import { documentProperties } from './properties.ts';
import { settlePackage } from './settle/settle-package.ts';
import { allStyles } from './styles/all-styles.ts';
import { ownStyles } from './styles/own-styles.ts';

/** What the layout knows of the pages: what fields show until Word counts by itself. */
export interface Pagination {
  readonly pageCount: number;
  /** Pages of ids, as they are printed: what references to pages show. */
  readonly anchors: ReadonlyMap<string, { readonly page: number }>;
  /** Table rows that are taller than a page. */
  readonly cutRows?: ReadonlySet<StyledRow>;
}

/**
 * A document as a Word file (ISO 29500 transitional, compatibility mode 15). Equal arguments give equal bytes.
 *
 * 1. the sections become the library's paragraphs and tables, which is when lists, links and notes are met;
 * 2. the library packs them with the styles, the numberings and the properties;
 * 3. the package is settled: what the library makes up at random or takes from the clock is replaced, and the whole is sealed.
 */
export async function writeDocx(
  document: StyledDocument,
  context: WriteContext,
  pagination?: Pagination,
): Promise<Uint8Array> {
  const scope = makeScope(document, pagination);
  const content = drawDocument(document, scope);
  const packed = await Packer.pack(
    new Document({
      ...documentProperties(document, context),
      styles: allStyles(scope),
      numbering: scope.numbering.options(),
      ...content,
    }),
    'uint8array',
  );
  const { sheet, charts } = scope;
  const drawn = charts.map(({ spec }) => ({ spec, look: sheet.chart }));
  return settlePackage(packed, context, { links: scope.links.entries, charts: drawn }, pagination?.pageCount);
}

function makeScope(document: StyledDocument, pagination: Pagination | undefined): DrawScope {
  const { sheet, language } = document;
  const styles = [...Object.values(sheet.styles), ...ownStyles(sheet, language)];
  let last = 0;
  return {
    language,
    sheet,
    styles: new Map(styles.map((style): [string, ParagraphStyle] => [style.key, style])),
    base: baseLook(sheet),
    numbering: planNumbering(sheet),
    links: makeLinkTable(),
    charts: [],
    bookmarks: bookmarkNames(document),
    notes: new Map(),
    cutRows: pagination?.cutRows ?? new Set(),
    shown: { page: 1, pageCount: pagination?.pageCount ?? 1, pages: pagination?.anchors ?? new Map() },
    nextId: () => {
      last += 1;
      return last;
    },
  };
}

function drawDocument(
  { sections }: StyledDocument,
  scope: DrawScope,
): Pick<IPropertiesOptions, 'footnotes' | 'sections'> {
  const ids = noteIds(sections);
  const drawn = sections.map((section, index) => {
    const notes = ids[index] ?? new Map<number, number>();
    const page = section.restartNumbering ?? scope.shown.page;
    return drawSection(section, index === 0, { ...scope, notes, shown: { ...scope.shown, page } });
  });
  const notes = sections.flatMap((section, index) =>
    section.notes.map((note) => [ids[index]?.get(note.number), { children: [drawNote(note, scope)] }] as const),
  );
  return { sections: drawn, footnotes: Object.fromEntries(notes) };
}
