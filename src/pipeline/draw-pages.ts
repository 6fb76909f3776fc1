import type { Pages } from '../layout/index.ts';
import { localeFor } from '../locale/index.ts';
import type { WrittenDocument } from './build-document.ts';

/**
 * Pages of a document as pictures: a small one of the first, which nothing in it leads away from, or all of them, to be
 * read.
 */
export async function drawPages(
  pages: Pages,
  which: 'first' | 'all',
): Promise<readonly Omit<WrittenDocument, 'sha256'>[]> {
  const { writeSvgPage } = await import('../writers/svg/index.ts');
  const count = pages.pages.length;
  const isAll = which === 'all';
  return pages.pages.slice(0, isAll ? count : 1).map((page, index) => {
    const label = `${localeFor(pages.language).label('page')} ${index + 1}/${count}`;
    const bytes = new TextEncoder().encode(writeSvgPage(pages, page, { label, links: isAll }));
    return { format: 'svg', bytes, pages: count, ...(isAll ? { page: index + 1 } : {}) };
  });
}
