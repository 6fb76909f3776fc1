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
    blocks: (nodes) => nodes.flatMap((node) => (node.kind === 'element' ? readBlock(node, reader) : [])),
    pieces: (nodes) => nodes.map((node) => readInline(node, reader)),
    inlines: (nodes) => settleBlanks(reader.pieces(nodes)),
    flow: (element) => readFlow(element, reader),
  };
  return reader;
}

function readBlock(element: MarkupElement, reader: Reader): readonly Block[] {
  const definition = blockElements.get(element.name);
  if (!definition) throw new Error(`<${element.name}> is no block and was not checked`);
  const block = definition.read(element, reader);
  return block ? [block] : [];
}

function readInline(node: MarkupNode, reader: Reader): Inline {
  if (node.kind === 'text') return { type: 'text', attr: plainAttr(node.at), text: collapse(node.text) };
  const definition = inlineElementsByName.get(node.name);
  if (!definition) throw new Error(`<${node.name}> is no inline and was not checked`);
  return definition.read(node, reader);
}

/** Blocks of a cell or an item, where words may stand between blocks: each stretch of words is a paragraph. */
function readFlow(element: MarkupElement, reader: Reader): readonly Block[] {
  const blocks: Block[] = [];
  let words: MarkupNode[] = [];
  const closeParagraph = (): void => {
    const inlines = reader.inlines(words);
    if (inlines.length > 0) blocks.push({ type: 'paragraph', attr: plainAttr(element.at), role: 'body', inlines });
    words = [];
  };
  for (const child of element.children) {
    if (child.kind === 'text' || inlineElementsByName.has(child.name)) words.push(child);
    else {
      closeParagraph();
      blocks.push(...readBlock(child, reader));
    }
  }
  closeParagraph();
  return blocks;
}
