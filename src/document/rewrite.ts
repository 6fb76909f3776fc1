import { mapSame } from './map-same.ts';
import { type BlockHandlers, matchBlock } from './match.ts';
import type { Block, Caption, Cell, Document, Inline, ListItem, Paragraph, Row, Running, Section } from './model.ts';

/** Whose blocks these are: some rules differ (a cell is never empty, an item begins with a paragraph). */
export type Holder = 'section' | 'item' | 'cell' | 'keep';

/** What to change while the document is walked in reading order. Each part may be left out. */
export interface Changes {
  /** Sees each block before what is inside it. */
  readonly enter?: (block: Block) => Block;
  /** Sees the list of blocks of a holder after each of them has been rewritten. */
  readonly leave?: (blocks: readonly Block[], holder: Holder, at: Block['attr']) => readonly Block[];
  /** Sees the whole of the inlines of a paragraph, heading or caption; goes into them itself. */
  readonly inlines?: (inlines: readonly Inline[]) => readonly Inline[];
}

/** Several changes as one, each seeing what those before it have made. */
export function joinChanges(all: readonly Changes[]): Changes {
  const enters = all.flatMap(({ enter }) => enter ?? []);
  const leaves = all.flatMap(({ leave }) => leave ?? []);
  const words = all.flatMap(({ inlines }) => inlines ?? []);
  return {
    enter: (block) => enters.reduce((current, enter) => enter(current), block),
    leave: (blocks, holder, at) => leaves.reduce((current, leave) => leave(current, holder, at), blocks),
    inlines: (inlines) => words.reduce((current, change) => change(current), inlines),
  };
}

/** A document with the changes made; what nothing changes is shared with the one before. Linear in the document's size. */
export function rewriteDocument(doc: Document, changes: Changes): Document {
  return { ...doc, sections: doc.sections.map((section) => rewriteSection(section, changes)) };
}

function rewriteSection(section: Section, changes: Changes): Section {
  const { header, footer, firstHeader, firstFooter } = section;
  return {
    ...section,
    ...(header ? { header: rewriteRunning(header, changes) } : {}),
    ...(footer ? { footer: rewriteRunning(footer, changes) } : {}),
    ...(firstHeader ? { firstHeader: rewriteRunning(firstHeader, changes) } : {}),
    ...(firstFooter ? { firstFooter: rewriteRunning(firstFooter, changes) } : {}),
    blocks: rewriteBlocks(section.blocks, 'section', section.attr, changes),
  };
}

function rewriteRunning(running: Running, changes: Changes): Running {
  return { ...running, paragraphs: running.paragraphs.map((paragraph) => withInlines(paragraph, changes)) };
}

function rewriteBlocks(
  blocks: readonly Block[],
  holder: Holder,
  at: Block['attr'],
  changes: Changes,
): readonly Block[] {
  const inner = mapSame(blocks, (block) => matchBlock(changes.enter?.(block) ?? block, rewriters, changes));
  return changes.leave?.(inner, holder, at) ?? inner;
}

const rewriters: BlockHandlers<Block, Changes> = {
  paragraph: withInlines,
  heading: withInlines,
  list: (list, changes) => {
    const items = mapSame(list.items, (item) => rewriteHolder(item, 'item', changes));
    return items === list.items ? list : { ...list, items };
  },
  table: (table, changes) => {
    const captioned = withCaption(table, changes);
    const rows = mapSame(table.rows, (row) => rewriteRow(row, changes));
    return rows === table.rows ? captioned : { ...captioned, rows };
  },
  grid: (grid, changes) => {
    const cells = mapSame(grid.cells, (cell) => rewriteHolder(cell, 'cell', changes));
    return cells === grid.cells ? grid : { ...grid, cells };
  },
  figure: withCaption,
  chart: (chart, changes) => rewriteHolder(withCaption(chart, changes), 'keep', changes),
  rule: (rule) => rule,
  'page-break': (pageBreak) => pageBreak,
  keep: (keep, changes) => rewriteHolder(keep, 'keep', changes),
  contents: (contents) => contents,
};

function rewriteRow(row: Row, changes: Changes): Row {
  const cells = mapSame(row.cells, (cell): Cell => rewriteHolder(cell, 'cell', changes));
  return cells === row.cells ? row : { ...row, cells };
}

function rewriteHolder<H extends Pick<ListItem, 'attr' | 'blocks'>>(part: H, holder: Holder, changes: Changes): H {
  const blocks = rewriteBlocks(part.blocks, holder, part.attr, changes);
  return blocks === part.blocks ? part : { ...part, blocks };
}

function withInlines<P extends Pick<Paragraph, 'inlines'>>(part: P, changes: Changes): P {
  const inlines = changes.inlines?.(part.inlines) ?? part.inlines;
  return inlines === part.inlines ? part : { ...part, inlines };
}

function withCaption<P extends { readonly caption?: Caption }>(part: P, changes: Changes): P {
  const caption = part.caption && withInlines(part.caption, changes);
  return caption === part.caption ? part : { ...part, caption };
}
