import type { StyledBlock, StyledChart } from '../../../theme/index.ts';
import { captionFlow } from './paragraph-flow.ts';
import type { Flow, FlowParagraph, FlowScope } from './types.ts';

/** A chart in a paragraph of its own, above its caption and what stands below that. Its line is single-spaced, as a picture's. */
export function chartFlow(
  chart: StyledChart,
  scope: FlowScope,
  flowBlocks: (blocks: readonly StyledBlock[], scope: FlowScope) => Flow,
): Flow {
  const flow: FlowParagraph = {
    kind: 'paragraph',
    style: chart.style,
    look: { ...chart.look, line: { rule: 'multiple', factor: 1 } },
    content: { type: 'chart', chart },
    ids: chart.id === undefined ? [] : [chart.id],
    breakBefore: false,
    ...(scope.lang === undefined ? {} : { lang: scope.lang }),
  };
  const caption = chart.caption ? [captionFlow(chart.caption, [], scope)] : [];
  return [flow, ...caption, ...flowBlocks(chart.blocks, scope)];
}
