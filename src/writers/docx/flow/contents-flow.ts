import type { StyledContents } from '../../../theme/index.ts';
import { withId } from './list-flow.ts';
import { paragraphFlow } from './paragraph-flow.ts';
import type { ContentsPart, Flow, FlowParagraph, FlowScope } from './types.ts';

/** A list of contents: its title and its entries, the entries being what Word's own field would make. */
export function contentsFlow(contents: StyledContents, scope: FlowScope): Flow {
  const { title, entries, id } = contents;
  const last = entries.length - 1;
  const lines = entries.map(({ paragraph }, index): FlowParagraph => {
    const part: ContentsPart = {
      ...(index === 0 ? { begins: instruction(contents) } : {}),
      ...(index === last ? { ends: true as const } : {}),
    };
    return { ...paragraphFlow(paragraph, scope), contents: part };
  });
  return withId([...(title ? [{ ...paragraphFlow(title, scope), contents: {} }] : []), ...lines], id);
}

/** ISO 29500-1, 17.16.5.68: headings by their levels, or captions by what counts them; all of them links. */
function instruction({ levels, label }: StyledContents): string {
  const listed = label === undefined ? `\\o "${levels.from}-${levels.to}"` : `\\c "${label.replace(/\s/g, '_')}"`;
  return `TOC ${listed} \\h \\z`;
}
