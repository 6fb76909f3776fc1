import type { Inline, Note } from '../../document/index.ts';
import type { FontLook } from '../looks.ts';
import type { Run, StyledNote } from '../styled.ts';
import { changeFont } from './change-look.ts';
import { baseOf, type Context, mustHave, needs, styleKey } from './context.ts';

/** A foot note: its number as a superscript, a space, its words. */
export function styleNote(
  note: Note,
  context: Context,
  styleInlines: (inlines: readonly Inline[], font: FontLook, context: Context) => readonly Run[],
): StyledNote {
  const { attr, number, inlines } = note;
  const style = styleKey(attr, context, needs('note'));
  const { look } = mustHave(context.look.sheet.styles, style);
  const inner: Context = { ...context, lang: attr.lang ?? context.lang };
  const text = (words: string, font: FontLook): Run => ({ type: 'text', text: words, at: attr.at, font });
  const runs = [
    text(
      String(number),
      changeFont(look.font, 'superscript', () => ({ position: 'superscript' })),
    ),
    text(' ', look.font),
    ...styleInlines(inlines, look.font, inner),
  ];
  return { number, paragraph: { type: 'paragraph', meaning: 'note', style, look, runs, ...baseOf(attr, context) } };
}
