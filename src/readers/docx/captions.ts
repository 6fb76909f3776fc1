import type { ReadBlock, ReadFigure, ReadTable } from '../read-document.ts';
import { squeeze } from '../words.ts';
import type { DrawnFigure } from './story.ts';
import type { DrawnTable } from './table.ts';

/** A paragraph that looks like a caption. */
export interface CaptionBlock {
  readonly type: 'caption';
  readonly text: string;
}

/** Blocks as they follow one another in the file, captions on their own. */
export type DrawnBlock = Exclude<ReadBlock, ReadTable | ReadFigure> | DrawnTable | DrawnFigure | CaptionBlock;

/**
 * Gives captions to the tables below them and the figures above them, which in Word merely stand next to one
 * another. Between a figure and a table that both have none, it is the table's or figure's own title that decides.
 */
export function attachCaptions(blocks: readonly DrawnBlock[]): readonly ReadBlock[] {
  const owners = new Map<number, string>();
  const given = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const owner = block.type === 'caption' ? ownerOf(blocks, index, owners, block.text) : undefined;
    if (owner === undefined || block.type !== 'caption') continue;
    owners.set(owner, block.text);
    given.add(index);
  }
  return blocks.flatMap((block, index): readonly ReadBlock[] => {
    const caption = owners.get(index);
    switch (block.type) {
      case 'caption':
        return given.has(index) ? [] : [{ type: 'paragraph', text: block.text }];
      case 'table':
        return [settleTable(block, caption)];
      case 'figure':
        return [settleFigure(block, caption)];
      default:
        return [block];
    }
  });
}

function ownerOf(
  blocks: readonly DrawnBlock[],
  index: number,
  owners: ReadonlyMap<number, unknown>,
  text: string,
): number | undefined {
  const above = blocks[index - 1];
  const below = blocks[index + 1];
  const figure = above?.type === 'figure' && !owners.has(index - 1) ? above : undefined;
  const table = below?.type === 'table' ? below : undefined;
  if (figure && table) return table.title === text && squeeze(figure.title ?? '') !== text ? index + 1 : index - 1;
  if (figure) return index - 1;
  return table ? index + 1 : undefined;
}

function settleFigure({ alt, chart }: DrawnFigure, caption: string | undefined): ReadFigure {
  return { type: 'figure', alt, ...(caption === undefined ? {} : { caption }), ...(chart ? { chart } : {}) };
}

/** The description of a table that only repeats its caption says nothing of its own. */
function settleTable({ title, alt, ...table }: DrawnTable, caption: string | undefined): ReadTable {
  const own = alt === caption || (caption !== undefined && alt === title) ? undefined : (alt ?? title);
  return {
    type: 'table',
    ...(caption === undefined ? {} : { caption }),
    ...(own === undefined ? {} : { alt: own }),
    headRows: table.headRows,
    rows: table.rows,
  };
}
