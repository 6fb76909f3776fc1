import { concatMap } from '../../../base/index.ts';
import type { StyledBlock } from '../../../theme/index.ts';
import { chartFlow } from './chart-flow.ts';
import { contentsFlow } from './contents-flow.ts';
import { figureFlow } from './figure-flow.ts';
import { gridFlow } from './grid-flow.ts';
import { keepTogether } from './keep-together.ts';
import { listFlow } from './list-flow.ts';
import { paragraphFlow } from './paragraph-flow.ts';
import { ruleFlow } from './rule-flow.ts';
import { tableFlow } from './table-flow.ts';
import type { Flow, FlowScope } from './types.ts';

type BlockType = StyledBlock['type'];
type BlockOf = { readonly [T in BlockType]: Extract<StyledBlock, { readonly type: T }> };
type Handlers = { readonly [T in BlockType]: (block: BlockOf[T], scope: FlowScope) => Flow };

const handlers: Handlers = {
  paragraph: (paragraph, scope) => [paragraphFlow(paragraph, scope)],
  list: (list, scope) => listFlow(list, scope, flowBlocks),
  table: tableFlow,
  grid: gridFlow,
  figure: figureFlow,
  chart: (chart, scope) => chartFlow(chart, scope, flowBlocks),
  rule: ruleFlow,
  'page-break': () => [{ kind: 'break' }],
  contents: contentsFlow,
  keep: (keep, scope) => keepTogether(flowBlocks(keep.blocks, scope)),
};

/** The paragraphs and tables that blocks become, in reading order, with page breaks between them. */
export function flowBlocks(blocks: readonly StyledBlock[], scope: FlowScope): Flow {
  return concatMap(blocks, (block) => flowBlock(block, scope));
}

function flowBlock(block: StyledBlock, around: FlowScope): Flow {
  const scope = block.lang === undefined ? around : { ...around, lang: block.lang };
  const call = <T extends BlockType>(type: T, node: BlockOf[T]): Flow => handlers[type](node, scope);
  return call(block.type, block);
}
