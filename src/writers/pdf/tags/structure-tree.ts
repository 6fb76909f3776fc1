import type { Pages, StructureNode } from '../../../layout/index.ts';
import { localeFor } from '../../../locale/index.ts';
import { pdfString } from '../values.ts';
import { attributesOf } from './attributes.ts';
import { addArea, addMark, type Element, type ElementOptions, endElement, openElement } from './element.ts';
import { lastPages } from './last-pages.ts';
import { startParentTree } from './parent-tree.ts';
import { roleMap, tagNames } from './tag-names.ts';

/** The structure tree of a document that is drawn page by page. */
export interface StructureTree {
  /** The open element of a node; opens it, after its ancestors, when there is none yet. */
  open(node: StructureNode): Element;
  /** A new mark of an element on the current page; answers the mark's number. */
  mark(element: Element): number;
  /** An element's annotation on the current page, not written yet. */
  tieArea(element: Element, area: PDFKit.Dictionary): void;
  /** Ends what has no piece after this page. To be called while the page is still the current one. */
  endPage(index: number): void;
  /** Writes what stands at the tree's root. To be called after the last page. */
  finish(): void;
}

/** An empty tree. Elements are opened in the order of the pieces, which is the reading order. */
export function startTree(doc: PDFKit.PDFDocument, pages: Pages): StructureTree {
  const last = lastPages(pages);
  const root = doc._root.data.StructTreeRoot;
  const parents = startParentTree();
  const elements = new Map<StructureNode, Element>();
  const notes: Element[] = [];
  let marked: PDFKit.Dictionary | undefined;
  const open = (node: StructureNode): Element => {
    const known = elements.get(node);
    if (known) return known;
    const parent = node.parent && open(node.parent);
    const isNote = node.kind === 'note';
    const words = wordsOf(node, isNote ? noteId(notes.length + 1) : undefined);
    const element = openElement(doc, tagNames[node.kind], parent ?? root, words);
    if (isNote) notes.push(element);
    if (!parent) root.data.K = [element.ref];
    elements.set(node, element);
    return element;
  };
  return {
    open,
    mark(element) {
      const page: PDFKit.Dictionary = doc.page.dictionary;
      if (marked !== page) page.data.StructParents = parents.beginPage();
      marked = page;
      const number = parents.addMark(element.ref);
      addMark(element, page, number);
      return number;
    },
    tieArea(element, area) {
      area.data.StructParent = parents.addArea(element.ref);
      addArea(element, doc.page.dictionary, area);
    },
    endPage(index) {
      for (const [node, element] of [...elements].reverse()) {
        if (last.get(node) !== index && !staysOnPage(node)) continue;
        endElement(doc, element);
        elements.delete(node);
      }
    },
    finish() {
      Object.assign(root.data, parents.entries());
      finishRoot(root, notes);
    },
  };
}

function wordsOf(node: StructureNode, id: string | undefined): ElementOptions {
  return {
    id,
    lang: node.lang && localeFor(node.lang).tag,
    alt: node.kind === 'figure' ? node.alt : undefined,
    attributes: attributesOf(node),
  };
}

/** A link ends with its page: its areas are there. The rest of it on the next page is an element of its own. */
function staysOnPage(node: StructureNode): boolean {
  return node.kind === 'link';
}

/** PDF/UA asks for an ID that is unique in the file (ISO 14289-1, 7.9). Zeros keep the order of a name tree. */
function noteId(number: number): string {
  return `note-${String(number).padStart(6, '0')}`;
}

function finishRoot({ data }: PDFKit.Dictionary, notes: readonly Element[]): void {
  data.RoleMap = roleMap;
  if (notes.length === 0) return;
  data.IDTree = { Names: notes.flatMap((note, at) => [pdfString(noteId(at + 1)), note.ref]) };
}
