import { LISTED_TYPES } from '../listed-blocks.ts';
import type { Block, Document } from '../model.ts';
import { plainText } from '../plain-text.ts';
import { slug } from '../slug.ts';
import { captionOf, walkDocument } from '../walk.ts';
import type { Step } from './step.ts';

/**
 * Each id stands once: a second `x` becomes `x-2`; a heading without id gets one of its words, for the contents; so
 * does a table or figure that a list of contents lists.
 */
export const settleIds: Step = {
  name: 'settle-ids',
  begin: (doc) => {
    const { ids, listed } = lookThrough(doc);
    const name = namer(ids);
    return { enter: (block) => withId(block, name, listed) };
  },
};

/** The ids that are written in a document, and the kinds of blocks whose captions are listed: these need names to be led to. */
function lookThrough(doc: Document): {
  readonly ids: ReadonlySet<string>;
  readonly listed: ReadonlySet<Block['type']>;
} {
  const ids = new Set<string>();
  const listed = new Set<Block['type']>();
  walkDocument(doc, (block) => {
    if (block.attr.id !== undefined) ids.add(block.attr.id);
    if (block.type === 'contents' && block.of !== 'headings') listed.add(LISTED_TYPES[block.of]);
  });
  return { ids, listed };
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
