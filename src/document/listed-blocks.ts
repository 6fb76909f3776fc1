import type { Chart } from './chart.ts';
import type { Block, Contents, Document, Figure, Heading, ListedKind, Table } from './model.ts';
import { captionOf, walkBlocks } from './walk.ts';

/** A block that a list of contents can lead to. */
export type ListedBlock = Heading | CaptionedBlock;
/** A block whose caption counts. */
export type CaptionedBlock = Table | Figure | Chart;

/** The kinds of captions that are listed, each by the type of its blocks. */
export const LISTED_TYPES: Readonly<Record<Exclude<ListedKind, 'headings'>, CaptionedBlock['type']>> = {
  tables: 'table',
  figures: 'figure',
  charts: 'chart',
};

/**
 * What a list of contents lists, in reading order: headings of its levels, or blocks of one kind with a numbered
 * caption. Headings without words are left out.
 */
export function listedBlocks(doc: Document, contents: Pick<Contents, 'of' | 'levels'>): readonly ListedBlock[] {
  const found: ListedBlock[] = [];
  for (const section of doc.sections)
    walkBlocks(section.blocks, (block) => {
      if (isListed(block, contents)) found.push(block);
    });
  return found;
}

function isListed(block: Block, { of, levels }: Pick<Contents, 'of' | 'levels'>): block is ListedBlock {
  if (of !== 'headings') return block.type === LISTED_TYPES[of] && captionOf(block)?.numbered === true;
  const isHeading = block.type === 'heading' && block.inlines.length > 0;
  return isHeading && block.level >= levels.from && block.level <= levels.to;
}
