import { classes, element, type Html, type Points, voidElement } from '../../base/index.ts';
import type { StyledFigure, StyledRule } from '../../theme/index.ts';
import type { HtmlContext } from './context.ts';
import { border, rem } from './css-styles.ts';
import { writeAs } from './paragraphs.ts';

/** CSS pixels to the point. */
const PIXELS = 96 / 72;

/** A figure with its picture inside the page: nothing is fetched. */
export function writeFigure(figure: StyledFigure, context: HtmlContext): Html {
  const { id, lang, image, alt, width, height, look, style, caption } = figure;
  const source = `data:image/${image.format};base64,${Buffer.from(image.bytes).toString('base64')}`;
  const picture = voidElement('img', { src: source, alt, width: pixels(width), height: pixels(height) });
  const own = context.sheet.styles[style]?.look.align;
  const name = classes(context.classes.style(style), look.align === own ? undefined : `a-${look.align}`);
  const words = caption ? writeAs('figcaption', caption.paragraph, context) : '';
  return element('figure', { id, class: name, lang }, picture, words);
}

function pixels(points: Points): number {
  return Math.max(1, Math.round(points * PIXELS));
}

/** A line: decoration, which readers skip. */
export function writeRule(rule: StyledRule, { classes: register }: HtmlContext): Html {
  const { line, left, width, spaceBefore, spaceAfter } = rule;
  const declarations = [
    'border: 0;',
    `border-top: ${border(line)};`,
    `margin: ${rem(spaceBefore)} 0 ${rem(spaceAfter)} ${rem(left)};`,
    `width: ${rem(width)};`,
    'max-width: 100%;',
  ];
  return voidElement('hr', { id: rule.id, class: register.look(declarations.join(' ')), role: 'presentation' });
}
