import type { Attr, Heading, Inline, Paragraph, ParagraphRole } from '../../document/index.ts';
import type { ParagraphLook } from '../looks.ts';
import type { ParagraphMeaning, StyledParagraph } from '../styled.ts';
import { changeParagraph } from './change-look.ts';
import { baseOf, type Context, mustHave, needs, styleKey } from './context.ts';
import { styleInlines } from './runs.ts';

const ownStyles: Readonly<Record<Exclude<ParagraphRole, 'body'>, string>> = {
  title: needs('title'),
  subtitle: needs('subtitle'),
  subject: needs('subject'),
  note: needs('note'),
};

/** A paragraph: its own style, or that of its role, or that of where it stands. */
export function styleParagraph(paragraph: Paragraph, context: Context): StyledParagraph {
  const { role } = paragraph;
  const usual = role === 'body' ? context.plainStyle : ownStyles[role];
  return makeParagraph(paragraph, context, styleKey(paragraph.attr, context, usual), role);
}

const headings = { 1: 'heading-1', 2: 'heading-2', 3: 'heading-3' } as const;

/** A heading: never the last thing on a page. */
export function styleHeading(heading: Heading, context: Context): StyledParagraph {
  const usual = headings[heading.level];
  const style = styleKey(heading.attr, context, usual);
  const styled = makeParagraph(numbered(heading, style, context), context, style, usual);
  return { ...styled, look: changeParagraph(styled.look, 'kept', () => ({ keepWithNext: true })) };
}

/** The heading with its number before its words, where its style has one. */
function numbered(heading: Heading, style: string, { look, numberHeading }: Context): Heading {
  const { number } = mustHave(look.sheet.styles, style);
  if (number === undefined) return heading;
  const text = numberHeading(heading.level, number);
  return { ...heading, inlines: [{ type: 'text', attr: { at: heading.attr.at }, text }, ...heading.inlines] };
}

/** What paragraphs and headings share. */
interface Words {
  readonly attr: Attr;
  readonly align?: Paragraph['align'];
  readonly inlines: readonly Inline[];
}

/** A paragraph in a style, with what its place changes: alignment by the cell, indent by the list. */
export function makeParagraph(
  words: Words,
  context: Context,
  style: string,
  meaning: ParagraphMeaning,
): StyledParagraph {
  const { look } = mustHave(context.look.sheet.styles, style);
  const { lang = context.lang } = words.attr;
  const runs = styleInlines(words.inlines, look.font, lang === context.lang ? context : { ...context, lang });
  const placed = placeLook(look, words.align ?? context.align, context.indent);
  const base = baseOf(words.attr, context);
  const styled: StyledParagraph = { type: 'paragraph', meaning, style, look: placed, runs, at: base.at };
  return base.id === undefined && base.lang === undefined ? styled : { ...styled, ...base };
}

/** The style's own look where nothing changes it, so that equal looks are one value. */
function placeLook(look: ParagraphLook, align: Paragraph['align'], indent: number): ParagraphLook {
  const same = (align === undefined || align === look.align) && indent === 0;
  if (same) return look;
  return changeParagraph(look, `placed ${align} ${indent}`, () => {
    const left = look.indent.left + indent;
    // In a list the first line starts where the others do: the mark takes the place of an indent.
    const firstLine = indent === 0 ? look.indent.firstLine : 0;
    return { align: align ?? look.align, indent: { ...look.indent, left, firstLine } };
  });
}
