import type { Language } from '../base/index.ts';
import type { Block, ImageData, Inline } from '../document/index.ts';
import { plainAttr, type Reader } from './define.ts';
import { blockElements, inlineElementsByName } from './elements/registry.ts';
import type { MarkupElement, MarkupNode, Report } from './types.ts';
import { collapse, settleBlanks } from './whitespace.ts';

/** Makes the reader of blocks and inlines for one document. */
export function makeReader(images: Readonly<Record<string, ImageData>>, language: Language, report: Report): Reader {
  const reader: Reader = {
    images,
    language,
    report,
    blocks: (nodes) => {
      const blocks: Block[] = [];
      for (const node of nodes) if (node.kind === 'element') addBlock(node, reader, blocks);
      return blocks;
    },
    pieces: (nodes) => nodes.map((node) => readInline(node, reader)),
    inlines: (nodes) => settleBlanks(reader.pieces(nodes)),
    flow: (element) => readFlow(element, reader),
  };
  return reader;
}

function addBlock(element: MarkupElement, reader: Reader, blocks: Block[]): void {
  const definition = blockElements.get(element.name);
  if (!definition) throw new Error(`<${element.name}> is no block and was not checked`);
  const block = definition.read(element, reader);
  if (block) blocks.push(block);
}

function readInline(node: MarkupNode, reader: Reader): Inline {
  if (node.kind === 'text') return { type: 'text', attr: plainAttr(node.at), text: collapse(node.text) };
  const definition = inlineElementsByName.get(node.name);
  if (!definition) throw new Error(`<${node.name}> is no inline and was not checked`);
  return definition.read(node, reader);
}

/** Blocks of a cell or an item, where words may stand between blocks: each stretch of words is a paragraph. */
function readFlow(element: MarkupElement, reader: Reader): readonly Block[] {
  const { children } = element;
  // Most cells and items hold words alone.
  if (children.every(isInline)) return readWords(children, element, reader);
  const blocks: Block[] = [];
  let words: MarkupNode[] = [];
  for (const child of children) {
    if (child.kind === 'element' && !isInline(child)) {
      blocks.push(...readWords(words, element, reader));
      words = [];
      addBlock(child, reader, blocks);
    } else words.push(child);
  }
  return [...blocks, ...readWords(words, element, reader)];
}

function isInline(node: MarkupNode): boolean {
  return node.kind === 'text' || inlineElementsByName.has(node.name);
}

/** A paragraph of words that stand between blocks; none where there are no words. */
function readWords(nodes: readonly MarkupNode[], { at }: MarkupElement, reader: Reader): readonly Block[] {
  const inlines = reader.inlines(nodes);
  return inlines.length > 0 ? [{ type: 'paragraph', attr: plainAttr(at), role: 'body', inlines }] : [];
}
