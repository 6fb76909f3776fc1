import { LISTED_TYPES } from '../listed-blocks.ts';
import type { Attr, Block, Document } from '../model.ts';
import { plainText } from '../plain-text.ts';
import { rewriteDocument } from '../rewrite.ts';
import { slug } from '../slug.ts';
import { captionOf, walkDocument } from '../walk.ts';
import type { Step } from './step.ts';

/**
 * Each id stands once, on a block: a second `x` becomes `x-2`; the id of a list item or cell goes to
 * its first block; a heading without id gets one of its words, for the contents; so does a table or figure
 * that a list of contents lists.
 */
export const settleIds: Step = {
  name: 'settle-ids',
  apply: (doc) => {
    const lowered = rewriteDocument(doc, { leave: (blocks, holder, attr) => lower(blocks, holder, attr) });
    const name = namer(writtenIds(lowered));
    const listed = listedKinds(lowered);
    return rewriteDocument(lowered, { enter: (block) => withId(block, name, listed) });
  },
};

function lower(blocks: readonly Block[], holder: string, attr: Attr): readonly Block[] {
  const [first, ...others] = blocks;
  if ((holder !== 'item' && holder !== 'cell') || attr.id === undefined || !first || first.attr.id !== undefined)
    return blocks;
  return [{ ...first, attr: { ...first.attr, id: attr.id } }, ...others];
}

function writtenIds(doc: Document): ReadonlySet<string> {
  const ids = new Set<string>();
  walkDocument(doc, ({ attr }) => {
    if (attr.id !== undefined) ids.add(attr.id);
  });
  return ids;
}

/** Kinds of blocks whose captions are listed: these need names to be led to. */
function listedKinds(doc: Document): ReadonlySet<Block['type']> {
  const kinds = new Set<Block['type']>();
  walkDocument(doc, (block) => {
    if (block.type === 'contents' && block.of !== 'headings') kinds.add(LISTED_TYPES[block.of]);
  });
  return kinds;
}

function withId(
  block: Block,
  name: (wish: string, written: boolean) => string,
  listed: ReadonlySet<Block['type']>,
): Block {
  const { id } = block.attr;
  if (id !== undefined) return { ...block, attr: { ...block.attr, id: name(id, true) } };
  const caption = listed.has(block.type) ? captionOf(block) : undefined;
  if (caption?.numbered)
    return { ...block, attr: { ...block.attr, id: name(`${block.type}-${caption.number}`, false) } };
  if (block.type !== 'heading') return block;
  return { ...block, attr: { ...block.attr, id: name(slug(plainText(block.inlines)), false) } };
}

/** Gives out names once. A name that the template wrote somewhere is kept for that place. */
function namer(written: ReadonlySet<string>): (wish: string, written: boolean) => string {
  const given = new Set<string>();
  const last = new Map<string, number>();
  return (wish, isWritten) => {
    let name = wish;
    let count = last.get(wish) ?? 1;
    while (given.has(name) || (written.has(name) && !(isWritten && name === wish))) name = `${wish}-${++count}`;
    last.set(wish, count);
    given.add(name);
    return name;
  };
}
