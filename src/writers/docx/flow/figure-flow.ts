import type { StyledFigure } from '../../../theme/index.ts';
import { captionFlow } from './paragraph-flow.ts';
import type { Flow, FlowParagraph, FlowScope } from './types.ts';

/**
 * A picture in a paragraph of its own, above its caption. Its line is single-spaced, for Word cuts pictures off at
 * lines of fixed height and stretches them by multiples.
 */
export function figureFlow(figure: StyledFigure, scope: FlowScope): Flow {
  const flow: FlowParagraph = {
    kind: 'paragraph',
    style: figure.style,
    look: { ...figure.look, line: { rule: 'multiple', factor: 1 } },
    content: { type: 'figure', figure },
    ids: figure.id === undefined ? [] : [figure.id],
    breakBefore: false,
    ...(scope.lang === undefined ? {} : { lang: scope.lang }),
  };
  return figure.caption ? [flow, captionFlow(figure.caption, [], scope)] : [flow];
}
