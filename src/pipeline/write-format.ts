import type { Pages } from '../layout/index.ts';
import type { StyledDocument } from '../theme/index.ts';
import type { Pagination } from '../writers/docx/index.ts';
import type { WriteContext } from '../writers/types.ts';
import type { Format } from './formats.ts';

/** A document in both its states; pages are there when a format asked for has pages. */
export interface Finished {
  readonly styled: StyledDocument;
  readonly pages?: Pages;
}

type Write = (finished: Finished, context: WriteContext) => Promise<Uint8Array>;

/** Each writer is loaded only when its format is asked for. */
const WRITERS: Readonly<Record<Format, Write>> = {
  docx: async ({ styled, pages }, context) => {
    const { writeDocx } = await import('../writers/docx/index.ts');
    return writeDocx(styled, context, pages && paginationOf(pages));
  },
  pdf: async ({ pages }, context) => {
    if (!pages) throw new Error('a PDF needs pages');
    const { writePdf } = await import('../writers/pdf/index.ts');
    return writePdf(pages, context);
  },
  html: async ({ styled, pages }, context) => {
    const { writeHtml } = await import('../writers/html/index.ts');
    return new TextEncoder().encode(writeHtml(styled, context, pages?.shownPages));
  },
};

/** Whether pages must be counted for a format: Word's contents show their numbers, the web's words may name them. */
export function needsPages(format: Format, { namesPages }: StyledDocument): boolean {
  return hasPages(format) || namesPages === true;
}

/** Whether a format has pages. */
export function hasPages(format: Format): boolean {
  return format !== 'html';
}

/** A finished document as a file of a format. */
export function writeFormat(format: Format, finished: Finished, context: WriteContext): Promise<Uint8Array> {
  return WRITERS[format](finished, context);
}

/** What Word's fields show until Word counts by itself: the numbers as they are printed. */
function paginationOf({ pages, anchors, cutRows, shownPages }: Pages): Pagination {
  const printed = [...anchors].map(([id, { page }]) => [id, { page: pages[page - 1]?.number ?? page }] as const);
  // What references show in the PDF goes before: the two files must never differ.
  const shown = Array.from(shownPages ?? [], ([id, page]) => [id, { page }] as const);
  return { pageCount: pages.length, anchors: new Map([...printed, ...shown]), ...(cutRows ? { cutRows } : {}) };
}
