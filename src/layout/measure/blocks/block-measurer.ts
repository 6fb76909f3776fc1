import type { StyledBlock } from '../../../theme/index.ts';
import type { FlowBuilder } from '../flow-builder.ts';
import type { Joins } from '../measure-paragraph.ts';
import type { Scope } from '../scope.ts';

/** Measures one kind of block and adds it to a flow. `joins`: which borders it shares with its neighbours. */
export type BlockMeasurer<T extends StyledBlock['type']> = (
  block: Extract<StyledBlock, { type: T }>,
  scope: Scope,
  flow: FlowBuilder,
  joins: Joins,
) => void;
export type BlockMeasurers = { readonly [T in StyledBlock['type']]: BlockMeasurer<T> };
