import { classes, element, type Html } from '../../base/index.ts';
import type { StyledBlock, StyledParagraph } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { writeRuns } from './runs.ts';

/** The title is the page's `h1`, so a document's headings are one rank lower than in Word. */
const headings: Readonly<Record<string, string>> = { 'heading-1': 'h2', 'heading-2': 'h3', 'heading-3': 'h4' };

/** A paragraph as what it is: a heading, the title, or a `p`. */
export function writeParagraph(paragraph: StyledParagraph, context: HtmlContext): Html {
  const { meaning } = paragraph;
  const isTitle = meaning === 'title' && context.takeTitle();
  const name = isTitle ? 'h1' : (headings[meaning] ?? 'p');
  const role = meaning === 'subtitle' ? 'doc-subtitle' : undefined;
  return writeAs(name, paragraph, context, { role });
}

/** A paragraph's words in an element of the caller's choice: `li`, `td`, `caption`. */
export function writeAs(
  name: string,
  paragraph: StyledParagraph,
  context: HtmlContext,
  more: { readonly role?: string | undefined; readonly after?: Html } = {},
): Html {
  const { id, lang } = paragraph;
  const attributes = { id, class: paragraphClass(paragraph, context), lang, role: more.role };
  return element(name, attributes, writeRuns(paragraph.runs, paragraph.look.font, context), more.after ?? '');
}

/** Classes of a paragraph: its style, and its alignment where that is not the style's. */
export function paragraphClass(
  { style, look }: StyledParagraph,
  { sheet, classes: register }: HtmlContext,
): string | undefined {
  const own = sheet.styles[style]?.look.align;
  return classes(register.style(style), look.align === own ? undefined : `a-${look.align}`);
}

/** A paragraph that can be written straight into the item or cell that holds it, and the blocks after it. */
export function leading(
  blocks: readonly StyledBlock[],
): { readonly first: StyledParagraph; readonly rest: readonly StyledBlock[] } | undefined {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph' || first.meaning.startsWith('heading') || first.meaning === 'title') return undefined;
  return { first, rest };
}

/** Whether a block is the empty paragraph that Word needs after a table. */
export function isFiller(block: StyledBlock): boolean {
  return block.type === 'paragraph' && block.runs.length === 0 && block.id === undefined;
}
