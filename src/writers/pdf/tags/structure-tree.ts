import type { Pages, StructureNode } from '../../../layout/index.ts';
import { localeFor } from '../../../locale/index.ts';
import { pdfString } from '../values.ts';
import { attributesOf } from './attributes.ts';
import { lastPages } from './last-pages.ts';
import { roleMap, tagNames } from './tag-names.ts';

type Element = PDFKit.PDFStructureElement;

/** The structure tree of a document that is drawn page by page. */
export interface StructureTree {
  /** The open element of a node; opens it, after its ancestors, when there is none yet. */
  open(node: StructureNode): Element;
  /** Ends what has no piece after this page. To be called while the page is still the current one. */
  endPage(index: number): void;
  /** Writes what stands at the tree's root. To be called after the last page. */
  finish(): void;
}

/** An empty tree. Elements are opened in the order of the pieces, which is the reading order. */
export function startTree(doc: PDFKit.PDFDocument, pages: Pages): StructureTree {
  const last = lastPages(pages);
  const elements = new Map<StructureNode, Element>();
  const notes: Element[] = [];
  const open = (node: StructureNode): Element => {
    const known = elements.get(node);
    if (known) return known;
    const parent = node.parent && open(node.parent);
    const element = makeElement(doc, node);
    if (node.kind === 'note') identify(element, notes.push(element));
    if (parent) parent.add(element);
    else doc.addStructure(element);
    elements.set(node, element);
    return element;
  };
  return {
    open,
    endPage(index) {
      for (const [node, element] of [...elements].reverse()) {
        if (last.get(node) !== index && !staysOnPage(node)) continue;
        element.end();
        elements.delete(node);
      }
    },
    finish: () => finishRoot(doc, notes),
  };
}

function makeElement(doc: PDFKit.PDFDocument, node: StructureNode): Element {
  const element = doc.struct(tagNames[node.kind], {
    ...(node.lang === undefined ? {} : { lang: localeFor(node.lang).tag }),
    ...(node.kind === 'figure' && node.alt !== undefined ? { alt: node.alt } : {}),
  });
  const attributes = attributesOf(node);
  if (attributes) element.dictionary.data.A = attributes;
  return element;
}

/**
 * pdfkit notes the page of a link's area when the element is written, so a link ends with its page;
 * the rest of it on the next page is an element of its own.
 */
function staysOnPage(node: StructureNode): boolean {
  return node.kind === 'link';
}

/** PDF/UA asks for an ID that is unique in the file (ISO 14289-1, 7.9). Zeros keep the order of a name tree. */
function identify(note: Element, number: number): void {
  note.dictionary.data.ID = pdfString(noteId(number));
}

function noteId(number: number): string {
  return `note-${String(number).padStart(6, '0')}`;
}

function finishRoot(doc: PDFKit.PDFDocument, notes: readonly Element[]): void {
  const root = doc._root.data.StructTreeRoot.data;
  root.RoleMap = roleMap;
  if (notes.length === 0) return;
  root.IDTree = { Names: notes.flatMap((note, at) => [pdfString(noteId(at + 1)), note.dictionary]) };
}
