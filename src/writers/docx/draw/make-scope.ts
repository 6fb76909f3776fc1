import type { ParagraphStyle, StyledDocument } from '../../../theme/index.ts';
import { baseLook } from '../look/base-look.ts';
import { planNumbering } from '../numbering/numbering-plan.ts';
import type { Pagination } from '../pagination.ts';
import { ownStyles } from '../styles/own-styles.ts';
import { bookmarkNames } from './bookmark-names.ts';
import { makeLinkTable } from './link-table.ts';
import type { DrawScope } from './scope.ts';

/** What drawing a document begins with: its styles, names for its bookmarks, and no list, link or chart yet. */
export function makeScope(document: StyledDocument, pagination: Pagination | undefined): DrawScope {
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
