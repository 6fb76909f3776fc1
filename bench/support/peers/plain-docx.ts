import { Document, Packer } from 'docx';
import type { Pages } from '../../../src/layout/index.ts';
import type { ParagraphStyle, StyledDocument } from '../../../src/theme/index.ts';
import { bookmarkNames } from '../../../src/writers/docx/draw/bookmark-names.ts';
import { makeLinkTable } from '../../../src/writers/docx/draw/link-table.ts';
import type { DrawScope } from '../../../src/writers/docx/draw/scope.ts';
import { drawSection } from '../../../src/writers/docx/draw/section.ts';
import { baseLook } from '../../../src/writers/docx/look/base-look.ts';
import { planNumbering } from '../../../src/writers/docx/numbering/numbering-plan.ts';
import { documentProperties } from '../../../src/writers/docx/properties.ts';
import { allStyles } from '../../../src/writers/docx/styles/all-styles.ts';
import { ownStyles } from '../../../src/writers/docx/styles/own-styles.ts';
import type { WriteContext } from '../../../src/writers/types.ts';

/**
 * The library docx as its manual says: the same paragraphs, tables, styles and numberings that our Word file
 * consists of, as objects of the library, packed with `Packer.toBuffer` and nothing else. Foot notes are left out.
 */
export function packPlainly(document: StyledDocument, context: WriteContext, pages: Pages): Promise<Uint8Array> {
  const scope = makeScope(document, pages);
  const sections = document.sections.map((section, index) => drawSection(section, index === 0, scope));
  const drawn = new Document({
    ...documentProperties(document, context),
    styles: allStyles(scope),
    numbering: scope.numbering.options(),
    sections,
  });
  return Packer.toBuffer(drawn);
}

function makeScope(document: StyledDocument, { pages, anchors }: Pages): DrawScope {
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
    cutRows: new Set(),
    shown: { page: 1, pageCount: pages.length, pages: anchors },
    nextId: () => {
      last += 1;
      return last;
    },
  };
}
