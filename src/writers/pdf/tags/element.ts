import { dictionary, stringLiteral, writeObject } from '../write-object.ts';

/** An element of the structure tree, open until it is written. It changes, but only while its pages are drawn. */
export interface Element {
  readonly ref: PDFKit.PDFKitReference;
  /** The structure type, which also names its marks on the pages. */
  readonly type: string;
  /** The entries that are known already, as they are written. */
  entries: string;
  /** What it is made of, each with a blank before it. */
  kids: string;
  /** The page of its first mark. */
  page?: PDFKit.Dictionary;
}

/** What an element is opened with; attributes as they are written. */
export interface ElementOptions {
  readonly lang?: string | undefined;
  readonly alt?: string | undefined;
  readonly attributes?: string | undefined;
  /** Unique in the file. */
  readonly id?: string | undefined;
}

/** An element below `parent`; its last child so far where that is an element too. */
export function openElement(
  doc: PDFKit.PDFDocument,
  type: string,
  parent: Element | PDFKit.Dictionary,
  { lang, alt, attributes, id }: ElementOptions = {},
): Element {
  const ref = doc.ref({});
  let entries = `/S /${type}\n`;
  if (lang) entries += `/Lang ${stringLiteral(lang)}\n`;
  if (alt) entries += `/Alt ${stringLiteral(alt)}\n`;
  if (attributes) entries += `/A ${attributes}\n`;
  if (id) entries += `/ID ${stringLiteral(id)}\n`;
  const isElement = 'kids' in parent;
  if (isElement) parent.kids += ` ${ref.id} 0 R`;
  return { ref, type, entries: `${entries}/P ${isElement ? parent.ref.id : parent.id} 0 R\n`, kids: '' };
}

/** Adds the mark of this number on a page. */
export function addMark(element: Element, page: PDFKit.Dictionary, number: number): void {
  element.page ??= page;
  const isOwnPage = element.page === page;
  element.kids += isOwnPage
    ? ` ${number}`
    : ` ${dictionary({ Type: '/MCR', Pg: `${page.id} 0 R`, MCID: `${number}` })}`;
}

/** Adds an annotation on a page. */
export function addArea(element: Element, page: PDFKit.Dictionary, area: PDFKit.Dictionary): void {
  element.kids += ` ${dictionary({ Type: '/OBJR', Obj: `${area.id} 0 R`, Pg: `${page.id} 0 R` })}`;
}

/** Writes an element. */
export function endElement(doc: PDFKit.PDFDocument, { ref, entries, kids, page }: Element): void {
  const own = page ? `/Pg ${page.id} 0 R\n` : '';
  writeObject(doc, ref, `<<\n${entries}/K [${kids.slice(1)}]\n${own}>>`);
}
