import { type BlockHandlers, matchBlock } from './match.ts';
import type { Block, Caption, Document, Inline, Section } from './model.ts';

type Visit = (block: Block) => void;

const nothing = (): void => {};

/** Goes through the blocks right inside a block, in reading order: those of a list's items, of a table's cells. */
const insides: BlockHandlers<void, Visit> = {
  paragraph: nothing,
  heading: nothing,
  list: ({ items }, visit) => {
    for (const { blocks } of items) walkBlocks(blocks, visit);
  },
  table: ({ rows }, visit) => {
    for (const { cells } of rows) for (const { blocks } of cells) walkBlocks(blocks, visit);
  },
  grid: ({ cells }, visit) => {
    for (const { blocks } of cells) walkBlocks(blocks, visit);
  },
  figure: nothing,
  chart: ({ blocks }, visit) => walkBlocks(blocks, visit),
  rule: nothing,
  'page-break': nothing,
  keep: ({ blocks }, visit) => walkBlocks(blocks, visit),
  contents: nothing,
};

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
export function walkBlocks(blocks: readonly Block[], visit: Visit): void {
  for (const block of blocks) {
    visit(block);
    matchBlock(block, insides, visit);
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
    if (inner && inner.length > 0) walkInlines(inner, visit, [...within, inline]);
  }
}

/** The paragraphs of a section's header and footer. */
export function runningParagraphs(section: Section): readonly Block[] {
  const { header, footer, firstHeader, firstFooter } = section;
  return [firstHeader, header, firstFooter, footer].flatMap((running) => running?.paragraphs ?? []);
}

/** Visits every block of a document in reading order; for each section its header and footer come first. */
export function walkDocument(doc: Document, visit: Visit): void {
  for (const section of doc.sections) {
    walkBlocks(runningParagraphs(section), visit);
    walkBlocks(section.blocks, visit);
  }
}
