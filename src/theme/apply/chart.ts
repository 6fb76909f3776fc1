import type { Chart } from '../../document/index.ts';
import type { StyledBlock, StyledCaption, StyledChart, StyledParagraph } from '../styled.ts';
import { styleCaption } from './caption.ts';
import { resolveWidth } from './columns.ts';
import { baseOf, type Context, enter, mustHave, needs, styleKey } from './context.ts';
import { roomAround } from './figure.ts';

/** A chart in its column. What it looks like is settled by the sheet; how high it gets, by its geometry. */
export function styleChart(chart: Chart, context: Context): StyledChart {
  const { attr, spec, alt, height } = chart;
  const style = styleKey(attr, context, needs('figure'));
  const own = mustHave(context.look.sheet.styles, style).look;
  const inner = { ...enter(context, attr, 'other'), level: 0, indent: 0 };
  const blocks = context
    .styleBlocks(chart.blocks, inner)
    .map((block, index, all) => keptIf(index < all.length - 1, block));
  const caption = chart.caption
    ? keptCaption(styleCaption(chart.caption, 'chart', inner), blocks.length > 0)
    : undefined;
  const keepWithNext = own.keepWithNext || caption !== undefined || blocks.length > 0;
  const look = { ...own, align: context.align ?? own.align, keepWithNext };
  return {
    type: 'chart',
    spec,
    alt,
    width: chart.width ? resolveWidth(chart.width, context.width) : context.width,
    ...(height === undefined ? {} : { height }),
    room: Math.max(1, context.height - roomAround(look, caption)),
    look,
    style,
    ...(caption ? { caption } : {}),
    blocks,
    ...baseOf(attr, context),
  };
}

/** What has something below it stays with that; tables see to it by themselves. */
function keptIf(isFollowed: boolean, block: StyledBlock): StyledBlock {
  return isFollowed && block.type === 'paragraph' ? keptWithNext(block) : block;
}

function keptCaption(caption: StyledCaption, isFollowed: boolean): StyledCaption {
  return isFollowed ? { ...caption, paragraph: keptWithNext(caption.paragraph) } : caption;
}

function keptWithNext(paragraph: StyledParagraph): StyledParagraph {
  return { ...paragraph, look: { ...paragraph.look, keepWithNext: true } };
}
