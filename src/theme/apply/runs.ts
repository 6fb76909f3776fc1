import type { Language, Place } from '../../base/index.ts';
import { type Inline, type InlineHandlers, type Mark, matchInline, plainText } from '../../document/index.ts';
import type { FontLook } from '../looks.ts';
import type { LinkedRun, LinkRun, Run, TextRun } from '../styled.ts';
import { changeFont } from './change-look.ts';
import { type Context, namedKey } from './context.ts';
import { splitByFont, staysInFont } from './fall-back.ts';
import { styleNote } from './note.ts';

/** The look around an inline. */
interface Around {
  readonly font: FontLook;
  readonly lang: Language;
  readonly context: Context;
  /** Whether a link is around. */
  readonly inLink?: true;
}

/** Inlines as a flat row of runs, each with its final look. */
export function styleInlines(inlines: readonly Inline[], font: FontLook, context: Context): readonly Run[] {
  return runsOf(inlines, { font, lang: context.lang, context });
}

const makers: InlineHandlers<readonly Run[], Around> = {
  text: ({ text, attr }, near) => textRuns(text, attr.at, attr.lang ? { ...near, lang: attr.lang } : near),
  'line-break': ({ type, attr }, near) => [{ type, ...base(attr.at, near) }],
  tab: ({ type, attr }, near) => [{ type, ...base(attr.at, near) }],
  'page-number': ({ type, attr }, near) => [{ type, ...base(attr.at, near) }],
  'page-count': ({ type, attr }, near) => [{ type, ...base(attr.at, near) }],
  span: (span, near) => runsOf(span.inlines, inside(span, near, marked(near.font, span.mark))),
  link: (link, near) => {
    const { color, underline } = near.context.look.sheet.link;
    const font = changeFont(near.font, `link ${color} ${underline}`, () => ({ color, underline }));
    return linked(link.inlines, inside(link, near, font), link.attr.at, link);
  },
  ref: (ref, near) => {
    const words = ref.inlines.length > 0 ? ref.inlines : [nameOf(ref.target, ref.attr.at, near.context)];
    return linked(words, inside(ref, near, near.font), ref.attr.at, ref);
  },
  'page-ref': ({ target, attr }, near) => {
    near.context.namePage();
    const run = { type: 'page-ref', target, ...base(attr.at, near) } as const;
    return near.inLink ? [run] : [{ type: 'link', target, runs: [run], ...base(attr.at, near) }];
  },
  note: (note, near) => {
    near.context.addNote(styleNote(note, near.context, styleInlines));
    const font = marked(near.font, 'superscript');
    return [{ type: 'note', number: note.number, ...base(note.attr.at, { ...near, font }) }];
  },
};

function runsOf(inlines: readonly Inline[], around: Around): readonly Run[] {
  const [only, another] = inlines;
  if (only && !another) return matchInline(only, makers, around);
  return inlines.flatMap((inline) => matchInline(inline, makers, around));
}

function base(at: Place, { font, lang, context }: Around): { at: Place; font: FontLook; lang?: Language } {
  return { at, font, ...(lang === context.language ? {} : { lang }) };
}

/** One run where the font has every character; else it changes to a fallback font and back. */
function textRuns(text: string, at: Place, around: Around): readonly TextRun[] {
  const { font, lang } = around;
  const { look, covers, language } = around.context;
  const isForeign = lang !== language;
  if (!isForeign && staysInFont(text, font, look.sheet, covers)) return [{ type: 'text', text, at, font }];
  return splitByFont(text, font, look.sheet, covers).map((piece): TextRun => {
    const run: TextRun = { type: 'text', text: piece.text, at, font: piece.font };
    return isForeign ? { ...run, lang } : run;
  });
}

/** The look inside an inline that may name a character style and a language. */
function inside({ attr }: Inline, around: Around, font: FontLook): Around {
  const { look } = around.context;
  const key = namedKey(attr, look.characters, around.context, undefined);
  const change = key === undefined ? undefined : look.characters[key];
  return { ...around, font: change ? { ...font, ...change } : font, lang: attr.lang ?? around.lang };
}

function marked(font: FontLook, mark: Mark | undefined): FontLook {
  if (mark === undefined) return font;
  const isRaised = mark === 'subscript' || mark === 'superscript';
  return changeFont(font, mark, () => (isRaised ? { position: mark } : { [mark]: true }));
}

/** A link's runs. What cannot stand in a link (a note, a page number, an inner link) stands between its parts. */
function linked(
  inlines: readonly Inline[],
  around: Around,
  at: Place,
  goal: { readonly href?: string; readonly target?: string },
): readonly Run[] {
  const parts: Run[] = [];
  let open: LinkedRun[] = [];
  const { href, target } = goal;
  const close = (): void => {
    const where = { ...(href === undefined ? {} : { href }), ...(target === undefined ? {} : { target }) };
    if (open.length > 0) parts.push({ type: 'link', ...where, runs: open, ...base(at, around) } satisfies LinkRun);
    open = [];
  };
  for (const run of runsOf(inlines, { ...around, inLink: true })) {
    if (isLinked(run)) open.push(run);
    else {
      close();
      parts.push(run);
    }
  }
  close();
  return parts;
}

function isLinked(run: Run): run is LinkedRun {
  return run.type === 'text' || run.type === 'line-break' || run.type === 'tab' || run.type === 'page-ref';
}

/** What a reference without words shows: "Bảng 1" (on one line), or the words of a heading. */
export function nameOf(target: string, at: Place, { targets, labels }: Context): Inline {
  const block = targets.get(target);
  const named = block?.type === 'table' || block?.type === 'figure' || block?.type === 'chart' ? block : undefined;
  const numbered = named?.caption?.numbered ? `${labels[named.type]}\u00a0${named.caption.number}` : undefined;
  const heading = block?.type === 'heading' ? plainText(block.inlines) : undefined;
  return { type: 'text', attr: { at }, text: numbered ?? heading ?? target };
}
