import type { StyledBlock } from '../../../theme/index.ts';
import type { FlowBuilder } from '../flow-builder.ts';
import type { Scope } from '../scope.ts';

export type BlockOf<T extends StyledBlock['type']> = Extract<StyledBlock, { readonly type: T }>;
/** Measures one kind of block and adds it to a flow. `isJoined`: it shares its frame with the block above. */
export type BlockMeasurer<T extends StyledBlock['type']> = (
  block: BlockOf<T>,
  scope: Scope,
  flow: FlowBuilder,
  isJoined: boolean,
) => void;
export type BlockMeasurers = { readonly [T in StyledBlock['type']]: BlockMeasurer<T> };
