import { tooLarge } from '../fault.ts';
import type { PdfFile } from './file/open-pdf.ts';
import { isKind, type PdfDict, type PdfValue } from './syntax/values.ts';

/** A page, with what it takes over from the nodes above it. */
export interface Page {
  /** Number of its object. */
  readonly owner: number;
  readonly dict: PdfDict;
  readonly resources: PdfDict | undefined;
}

const MOST_PAGES = 50_000;
const DEEPEST = 64;

/** The pages of a file in order. A node that comes back is left out. */
export function pagesOf(file: PdfFile): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<number>();
  const visit = (value: PdfValue | undefined, resources: PdfDict | undefined, depth: number): void => {
    const owner = isKind(value, 'ref') ? value.number : -1;
    if (depth > DEEPEST || (owner >= 0 && seen.has(owner))) return;
    seen.add(owner);
    const dict = file.resolve(value);
    if (!isKind(dict, 'dict')) return;
    const own = file.dict(dict, 'Resources') ?? resources;
    if (dict.entries.has('Kids')) for (const kid of file.items(dict, 'Kids')) visit(kid, own, depth + 1);
    else if (pages.push({ owner, dict, resources: own }) > MOST_PAGES) throw tooLarge('50,000 pages');
  };
  visit(file.catalog.entries.get('Pages'), undefined, 0);
  return pages;
}
