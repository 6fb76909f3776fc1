import type { Block, BlockType, Inline, InlineType } from './model.ts';

type BlockOf = { readonly [T in BlockType]: Extract<Block, { readonly type: T }> };
type InlineOf = { readonly [T in InlineType]: Extract<Inline, { readonly type: T }> };

/** One function for each kind of block: a missing kind does not compile. `C` is passed through. */
export type BlockHandlers<R, C> = { readonly [T in BlockType]: (block: BlockOf[T], context: C) => R };

/** One function for each kind of inline: a missing kind does not compile. `C` is passed through. */
export type InlineHandlers<R, C> = { readonly [T in InlineType]: (inline: InlineOf[T], context: C) => R };

/** Calls the handler of the block's kind. */
export function matchBlock<R, C>(block: Block, handlers: BlockHandlers<R, C>, context: C): R {
  return callBlock(block.type, block, handlers, context);
}

function callBlock<T extends BlockType, R, C>(type: T, node: BlockOf[T], handlers: BlockHandlers<R, C>, context: C): R {
  return handlers[type](node, context);
}

/** Calls the handler of the inline's kind. */
export function matchInline<R, C>(inline: Inline, handlers: InlineHandlers<R, C>, context: C): R {
  return callInline(inline.type, inline, handlers, context);
}

function callInline<T extends InlineType, R, C>(
  type: T,
  node: InlineOf[T],
  handlers: InlineHandlers<R, C>,
  context: C,
): R {
  return handlers[type](node, context);
}
