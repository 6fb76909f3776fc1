import { type BlockHandlers, matchBlock } from './match.ts';
import type { Block, Caption, Document, Inline, Section } from './model.ts';

const listsIn: BlockHandlers<readonly (readonly Block[])[], undefined> = {
  paragraph: () => [],
  heading: () => [],
  list: ({ items }) => items.map((item) => item.blocks),
  table: ({ rows }) => rows.flatMap((row) => row.cells.map((cell) => cell.blocks)),
  grid: ({ cells }) => cells.map((cell) => cell.blocks),
  figure: () => [],
  chart: ({ blocks }) => [blocks],
  rule: () => [],
  'page-break': () => [],
  keep: ({ blocks }) => [blocks],
  contents: () => [],
};

/** The lists of blocks right inside a block, in reading order: a list's items, a table's cells. */
export function blockListsIn(block: Block): readonly (readonly Block[])[] {
  return matchBlock(block, listsIn, undefined);
}

/** The caption of a block that has one. */
export function captionOf(block: Block): Caption | undefined {
  return block.type === 'table' || block.type === 'figure' || block.type === 'chart' ? block.caption : undefined;
}

/** The inlines right inside a block: a paragraph's, a heading's, a caption's. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.inlines;
  return captionOf(block)?.inlines ?? [];
}

/** Visits blocks and all blocks inside them, each before its contents, in reading order. */
export function walkBlocks(blocks: readonly Block[], visit: (block: Block) => void): void {
  for (const block of blocks) {
    visit(block);
    for (const inner of blockListsIn(block)) walkBlocks(inner, visit);
  }
}

/** The inlines inside an inline; undefined for the kinds that hold none. */
export function inlinesIn(inline: Inline): readonly Inline[] | undefined {
  return 'inlines' in inline ? inline.inlines : undefined;
}

/**
 * Visits inlines and all inlines inside them, each before its contents, in reading order.
 * `within` are the inlines around it, the outermost first.
 */
export function walkInlines(
  inlines: readonly Inline[],
  visit: (inline: Inline, within: readonly Inline[]) => void,
  within: readonly Inline[] = [],
): void {
  for (const inline of inlines) {
    visit(inline, within);
    const inner = inlinesIn(inline);
    if (inner) walkInlines(inner, visit, [...within, inline]);
  }
}

/** The paragraphs of a section's header and footer. */
export function runningParagraphs(section: Section): readonly Block[] {
  const { header, footer, firstHeader, firstFooter } = section;
  return [firstHeader, header, firstFooter, footer].flatMap((running) => running?.paragraphs ?? []);
}

/** Visits every block of a document in reading order; for each section its header and footer come first. */
export function walkDocument(doc: Document, visit: (block: Block) => void): void {
  for (const section of doc.sections) {
    walkBlocks(runningParagraphs(section), visit);
    walkBlocks(section.blocks, visit);
  }
}
