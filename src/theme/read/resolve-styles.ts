import { type Diagnostic, suggest } from '../../base/index.ts';
import type { FontLook, ParagraphLook, ParagraphStyle } from '../looks.ts';
import { diagnose } from '../messages.ts';
import { plainLook } from '../plain-look.ts';
import type { CharacterLook } from '../theme.ts';
import type { Merged } from './layers.ts';
import type { WrittenStyle, WrittenTheme } from './shape.ts';

type Styles = WrittenTheme['styles'];

/** Faults in what styles say of one another: unknown names, circles, fonts that are not there, shared ids. */
export function checkStyles(written: WrittenTheme, merged: Merged): readonly Diagnostic[] {
  const { locate } = merged;
  const { styles, fonts } = written;
  const names = Object.keys(styles);
  const unknown = names.flatMap((key) =>
    (['based-on', 'next'] as const).flatMap((link) => {
      const name = styles[key]?.[link];
      if (name === undefined || Object.hasOwn(styles, name)) return [];
      const facts = { key: link, name, near: suggest(name, names) };
      return [diagnose('theme/unknown-base-style', facts, locate(['styles', key, link]))];
    }),
  );
  const circles = checkCircles(styles, merged);
  const parts = [...entriesOf('styles', styles), ...entriesOf('characters', written.characters)];
  const lost = parts.flatMap(([section, key, { font }]) => {
    if (font === undefined || Object.hasOwn(fonts, font)) return [];
    const facts = { name: font, near: suggest(font, Object.keys(fonts)) };
    return [diagnose('theme/unknown-font', facts, locate([section, key, 'font']))];
  });
  return [...unknown, ...circles, ...lost, ...(circles.length > 0 ? [] : rootless(styles, locate))];
}

function entriesOf<V>(section: string, map: Readonly<Record<string, V>>): readonly (readonly [string, string, V])[] {
  return Object.entries(map).map(([key, value]) => [section, key, value] as const);
}

/** Each circle once, at that of its styles that the most special file wrote. */
function checkCircles(styles: Styles, { locate, rank }: Merged): readonly Diagnostic[] {
  const told = new Set<string>();
  const keys = Object.keys(styles).sort((a, b) => rank(['styles', b, 'based-on']) - rank(['styles', a, 'based-on']));
  return keys.flatMap((key) => {
    const chain = chainOf(styles, key);
    if (told.has(key) || chain.length === 1 || chain.at(-1) !== key) return [];
    for (const one of chain) told.add(one);
    return [diagnose('theme/style-cycle', { chain }, locate(['styles', key, 'based-on']))];
  });
}

/** The style, what it is based on, and so on; ends with a repeated key where there is a circle. */
function chainOf(styles: Styles, key: string): readonly string[] {
  const chain = [key];
  let next = styles[key]?.['based-on'];
  while (next !== undefined && Object.hasOwn(styles, next)) {
    chain.push(next);
    if (chain.indexOf(next) < chain.length - 1) return chain;
    next = styles[next]?.['based-on'];
  }
  return chain;
}

/** A style that is based on nothing must say its font and size. */
function rootless(styles: Styles, locate: Merged['locate']): readonly Diagnostic[] {
  return Object.entries(styles).flatMap(([key, style]) => {
    if (style['based-on'] !== undefined) return [];
    const needed = {
      font: { vi: 'tên phông chữ, hoặc based-on', en: 'the name of a font, or based-on' },
      size: { vi: 'cỡ chữ, hoặc based-on', en: 'a font size, or based-on' },
    };
    return (['font', 'size'] as const)
      .filter((name) => style[name] === undefined)
      .map((name) => {
        const facts = { key: `styles.${key}.${name}`, expected: needed[name], inBase: false };
        return diagnose('theme/missing-key', facts, locate(['styles', key], 'key'));
      });
  });
}

/** Every style with its full look. The styles have been checked. */
export function resolveStyles(styles: Styles): Readonly<Record<string, ParagraphStyle>> {
  const done = new Map<string, ParagraphLook>();
  const lookOf = (key: string): ParagraphLook => {
    const known = done.get(key);
    if (known) return known;
    const style = styles[key];
    const parent = style?.['based-on'];
    const below = parent === undefined ? plainLook : lookOf(parent);
    const look = style ? paint(below, style) : below;
    done.set(key, look);
    return look;
  };
  return Object.fromEntries(Object.entries(styles).map(([key, style]) => [key, named(key, style, lookOf(key))]));
}

function named(key: string, style: WrittenStyle, look: ParagraphLook): ParagraphStyle {
  const { 'based-on': basedOn, next, 'outline-level': outlineLevel, number } = style;
  return {
    key,
    wordId: style['word-id'],
    wordName: style['word-name'],
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(next === undefined ? {} : { next }),
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(number === undefined ? {} : { number }),
    look,
  };
}

function paint(below: ParagraphLook, style: WrittenStyle): ParagraphLook {
  const { borderTop: _top, borderBottom: _bottom, borderSides: _sides, fill: _fill, ...plain } = below;
  const borderTop = style['border-top'] === undefined ? below.borderTop : style['border-top'];
  const borderBottom = style['border-bottom'] === undefined ? below.borderBottom : style['border-bottom'];
  const borderSides = style['border-sides'] === undefined ? below.borderSides : style['border-sides'];
  const fill = style.fill === undefined ? below.fill : style.fill;
  return {
    ...plain,
    font: paintFont(below.font, characterLook(style)),
    align: style.align ?? below.align,
    indent: {
      left: style['indent-left'] ?? below.indent.left,
      right: style['indent-right'] ?? below.indent.right,
      firstLine: style['first-line'] ?? below.indent.firstLine,
    },
    spaceBefore: style['space-before'] ?? below.spaceBefore,
    spaceAfter: style['space-after'] ?? below.spaceAfter,
    line: style.line ?? below.line,
    keepWithNext: style['keep-with-next'] ?? below.keepWithNext,
    keepTogether: style['keep-together'] ?? below.keepTogether,
    widowControl: style['widow-control'] ?? below.widowControl,
    uppercase: style.uppercase ?? below.uppercase,
    tabs: style.tabs ?? below.tabs,
    ...(borderTop ? { borderTop } : {}),
    ...(borderBottom ? { borderBottom } : {}),
    ...(borderSides ? { borderSides } : {}),
    ...(fill ? { fill } : {}),
    ...(style.pin === undefined ? {} : { pin: style.pin }),
  };
}

/** What a style or character style says of the font. */
export function characterLook(style: WrittenTheme['characters'][string]): CharacterLook {
  const { font, size, bold, italic, underline, color } = style;
  return {
    ...(font === undefined ? {} : { family: font }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
    ...(color === undefined ? {} : { color }),
  };
}

function paintFont(below: FontLook, change: CharacterLook): FontLook {
  return { ...below, ...change };
}
