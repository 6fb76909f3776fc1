import type { StyledDocument } from '../../theme/index.ts';
import type { Shelf, WriteContext } from '../types.ts';
import { drawDocument } from './draw/draw-document.ts';
import { makeScope } from './draw/make-scope.ts';
import type { PackageSource } from './package-source.ts';
import type { Pagination } from './pagination.ts';
import { documentProperties } from './properties.ts';
import { quickPackage } from './quick/quick-package.ts';
import type { Parts } from './settle/parts.ts';
import { settlePackage } from './settle/settle-package.ts';

/** How the parts come about: by what the library wrote before, or by the library alone. The bytes are the same. */
export type Way = 'quick' | 'plain';

const WAYS: Readonly<Record<Way, (source: PackageSource, shelf?: Shelf) => Promise<Parts>>> = {
  quick: quickPackage,
  plain: async (source) => (await import('./plain/library.ts')).plainPackage(source),
};

/**
 * A document as a Word file (ISO 29500 transitional, compatibility mode 15). Equal arguments give equal bytes.
 *
 * 1. the sections become Word's paragraphs and tables, which is when lists, links and notes are met;
 * 2. those become the parts of a package, with the styles, the numberings and the properties;
 * 3. the package is settled: what the library makes up at random or takes from the clock is replaced, and the whole is sealed.
 */
export async function writeDocx(
  document: StyledDocument,
  context: WriteContext,
  pagination?: Pagination,
  way: Way = 'quick',
): Promise<Uint8Array> {
  const scope = makeScope(document, pagination);
  const content = drawDocument(document, scope);
  const source = { content, properties: documentProperties(document, context), styles: scope };
  const parts = await WAYS[way](source, context.shelf);
  const { sheet, charts } = scope;
  const drawn = charts.map(({ spec }) => ({ spec, look: sheet.chart }));
  return settlePackage(parts, context, { links: scope.links.entries, charts: drawn }, pagination?.pageCount);
}
