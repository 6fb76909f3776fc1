import type { Points } from '../../base/index.ts';
import { type Attr, type Contents, type Inline, LISTED_TYPES, type ListedBlock } from '../../document/index.ts';
import type { ParagraphLook } from '../looks.ts';
import type { StyledContents, StyledEntry, StyledParagraph } from '../styled.ts';
import { baseOf, type Context, needs, styleKey } from './context.ts';
import { makeParagraph } from './paragraph.ts';
import { nameOf } from './runs.ts';

const HEADING_STYLES = { 1: needs('toc-1'), 2: needs('toc-2'), 3: needs('toc-3') } as const;

/** A list of contents: a line for each heading or caption. Without anything to list there is none. */
export function styleContents(contents: Contents, context: Context): StyledContents | undefined {
  const { attr, of, levels, title } = contents;
  const numbers = of === 'headings' ? context.headingNumbers() : undefined;
  const entries = context
    .listed(contents)
    .map((block) => styleEntry(block, numbers?.get(block.attr.id ?? '') ?? '', attr, context));
  if (entries.length === 0) return undefined;
  return {
    type: 'contents',
    of,
    levels,
    ...(of === 'headings' ? {} : { label: context.labels[LISTED_TYPES[of]] }),
    ...(title ? { title: styleTitle(title, attr, context) } : {}),
    entries,
    ...baseOf(attr, context),
  };
}

function styleTitle(title: string, { at, lang }: Attr, context: Context): StyledParagraph {
  const attr = { at, ...(lang ? { lang } : {}) };
  const inlines: readonly Inline[] = [{ type: 'text', attr: { at }, text: title }];
  const paragraph = makeParagraph({ attr, inlines }, context, needs('contents-title'), 'contents-title');
  return { ...paragraph, look: { ...paragraph.look, keepWithNext: true } };
}

function styleEntry(block: ListedBlock, number: string, { at, style }: Attr, context: Context): StyledEntry {
  const level = block.type === 'heading' ? block.level : 1;
  const usual = block.type === 'heading' ? HEADING_STYLES[level] : needs('table-of-figures');
  const { lang } = block.attr;
  const target = block.attr.id ?? '';
  const attr = { at, ...(lang ? { lang } : {}) };
  const inlines: readonly Inline[] = [
    ...(number === '' ? [] : [{ type: 'text', attr: { at }, text: number } as const]),
    ...wordsOf(block, at, context),
    { type: 'tab', attr: { at } },
    { type: 'page-ref', attr: { at }, target },
  ];
  const words = { attr, inlines: [{ type: 'ref', attr: { at }, target, inlines } as const] };
  const key = styleKey({ at, ...(style ? { style } : {}) }, context, usual);
  const paragraph = makeParagraph(words, { ...context, namePage: () => {} }, key, 'contents-entry');
  return { level, paragraph: { ...paragraph, look: reaching(paragraph.look, context.width) } };
}

/** The words of a heading, or "Bảng 1. …" of a caption, on one line and as plain as a link may be. */
function wordsOf(block: ListedBlock, at: Attr['at'], { labels, ...context }: Context): readonly Inline[] {
  if (block.type === 'heading') return plainly(block.inlines, { labels, ...context });
  const { number = 0, inlines = [] } = block.caption ?? {};
  const label: Inline = { type: 'text', attr: { at }, text: `${labels[block.type]} ${number}. ` };
  return [label, ...plainly(inlines, { labels, ...context })];
}

/** Without notes, links and line breaks; what was written bold, raised or in another language stays so. */
function plainly(inlines: readonly Inline[], context: Context): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'text') return [inline];
    if (inline.type === 'line-break' || inline.type === 'tab') return [{ type: 'text', attr: inline.attr, text: ' ' }];
    if (inline.type === 'ref' && inline.inlines.length === 0) return [nameOf(inline.target, inline.attr.at, context)];
    if (inline.type === 'span') return [{ ...inline, inlines: plainly(inline.inlines, context) }];
    return inline.type === 'link' || inline.type === 'ref' ? plainly(inline.inlines, context) : [];
  });
}

/** Nobody sees less: a stop that a theme gives in millimetres. */
const CLOSE = 0.5;

/** The last tab stop of an entry's style, where the numbers end, is the column's edge, however wide that is. */
function reaching(look: ParagraphLook, width: Points): ParagraphLook {
  const last = look.tabs.at(-1);
  if (last?.align !== 'right' || Math.abs(last.position - width) < CLOSE) return look;
  return { ...look, tabs: [...look.tabs.slice(0, -1), { ...last, position: width }] };
}
