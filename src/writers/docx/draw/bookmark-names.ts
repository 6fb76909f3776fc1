import type { StyledBlock, StyledDocument } from '../../../theme/index.ts';

const WORD_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Word's limit is 40; the rest is room for a counter. */
const LONGEST = 40;
const CUT = 32;

/** A bookmark's name for each id of the document. Word tells names apart by neither case nor more than 40 letters. */
export function bookmarkNames(document: StyledDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const name = (id: string): void => {
    if (names.has(id)) return;
    const plain = WORD_NAME.test(id) && id.length <= LONGEST ? id : slug(id);
    let free = plain;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${plain.slice(0, CUT)}_${count}`;
    taken.add(free.toLowerCase());
    names.set(id, free);
  };
  for (const section of document.sections) visitIds(section.blocks, name);
  return names;
}

function slug(id: string): string {
  const words = id.normalize('NFC').replace(/[^\p{L}\p{N}_]/gu, '_');
  return `b_${words}`.slice(0, CUT);
}

type Visit = (id: string) => void;

function visitIds(blocks: readonly StyledBlock[], visit: Visit): void {
  for (const block of blocks) {
    if (block.id !== undefined) visit(block.id);
    if ((block.type === 'table' || block.type === 'figure') && block.caption?.paragraph.id !== undefined)
      visit(block.caption.paragraph.id);
    visitInside(block, visit);
  }
}

function visitInside(block: StyledBlock, visit: Visit): void {
  if (block.type === 'list') for (const item of block.items) visitIds(item.blocks, visit);
  else if (block.type === 'table')
    for (const { cells } of block.rows) for (const cell of cells) visitIds(cell.blocks, visit);
  else if (block.type === 'grid') for (const cell of block.cells) visitIds(cell.blocks, visit);
  else if (block.type === 'keep') visitIds(block.blocks, visit);
}
