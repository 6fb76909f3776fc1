import { written } from '../values.ts';

/** Which element each mark on a page and each annotation belongs to (ISO 32000-1, 14.7.4.4). */
export interface ParentTree {
  /** Begins a page; answers the page's key. */
  beginPage(): number;
  /** The next mark of the page belongs to this element; answers the number of the mark. */
  addMark(element: PDFKit.Dictionary): number;
  /** An annotation belongs to this element; answers the annotation's key. */
  addArea(element: PDFKit.Dictionary): number;
  /** The entries of the structure tree's root. */
  entries(): Readonly<Record<string, unknown>>;
}

/** An empty parent tree. It is written as it grows: pdfkit's would look over each element again in the end. */
export function startParentTree(): ParentTree {
  /** By key, as they are written: the list of a page's elements, the element of an annotation. */
  const values: string[] = [];
  let page = { key: 0, marks: 0, elements: '' };
  const endPage = (): void => {
    if (page.marks > 0) values[page.key] = `[${page.elements.slice(1)}]`;
  };
  return {
    beginPage() {
      endPage();
      page = { key: values.push('[]') - 1, marks: 0, elements: '' };
      return page.key;
    },
    addMark(element) {
      page.elements += ` ${element.id} 0 R`;
      page.marks += 1;
      return page.marks - 1;
    },
    addArea: (element) => values.push(`${element.id} 0 R`) - 1,
    entries() {
      endPage();
      return { ParentTree: written(numberTree(values)), ParentTreeNextKey: values.length };
    },
  };
}

/** A number tree of one node, laid out as pdfkit's are. */
function numberTree(values: readonly string[]): string {
  const limits = values.length > 1 ? `  /Limits [0 ${values.length - 1}]\n` : '';
  const lines = values.map((value, key) => `    ${key} ${value}\n`);
  return `<<\n${limits}  /Nums [\n${lines.join('')}]\n>>`;
}
