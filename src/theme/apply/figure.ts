import { type Points, roundToTwip, suggest } from '../../base/index.ts';
import type { Figure, ImageData } from '../../document/index.ts';
import type { ParagraphLook } from '../looks.ts';
import { diagnose } from '../messages.ts';
import type { StyledCaption, StyledFigure } from '../styled.ts';
import { styleCaption } from './caption.ts';
import { resolveWidth } from './columns.ts';
import { baseOf, type Context, mustHave, needs, styleKey } from './context.ts';

/** Pixels to the inch of an image whose width the template does not give: sharp enough to print. */
const NATURAL_DPI = 150;

/** A figure of a size that fits its column and page; absent when the document lacks the image. */
export function styleFigure(figure: Figure, context: Context): StyledFigure | undefined {
  const { attr, alt } = figure;
  const image = context.images[figure.image];
  if (!image) {
    const facts = { name: figure.image, near: suggest(figure.image, Object.keys(context.images)) };
    context.report(diagnose('theme/unknown-image', facts, attr.at));
    return undefined;
  }
  const style = styleKey(attr, context, needs('figure'));
  const own = mustHave(context.look.sheet.styles, style).look;
  const caption = figure.caption ? styleCaption(figure.caption, 'figure', context) : undefined;
  const look = { ...own, align: context.align ?? own.align, keepWithNext: own.keepWithNext || caption !== undefined };
  const room = context.height - roomAround(look, caption);
  return {
    type: 'figure',
    image,
    alt,
    ...scaleInto(image, wantedWidth(figure, image, context.width), room),
    look,
    style,
    ...(caption ? { caption } : {}),
    ...baseOf(attr, context),
  };
}

function wantedWidth({ width }: Figure, image: ImageData, available: Points): Points {
  return width ? resolveWidth(width, available) : Math.min((image.width * 72) / NATURAL_DPI, available);
}

/** Keeps the proportions; an image too high for the page becomes narrower. */
function scaleInto(image: ImageData, wanted: Points, room: Points): { width: Points; height: Points } {
  const ratio = image.height / image.width;
  const width = Math.min(wanted, room / ratio);
  return { width: Math.max(1, roundToTwip(width)), height: Math.max(1, roundToTwip(width * ratio)) };
}

/** What a page needs beside an image or chart: spaces, and three lines of a caption. */
export function roomAround(look: ParagraphLook, caption: StyledCaption | undefined): Points {
  const own = look.spaceBefore + look.spaceAfter + look.font.size / 2;
  if (!caption) return own;
  const words = caption.paragraph.look;
  return own + words.spaceBefore + words.spaceAfter + words.font.size * 1.5 * 3;
}
