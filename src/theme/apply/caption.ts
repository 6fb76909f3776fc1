import type { Caption } from '../../document/index.ts';
import type { StyledCaption, StyledParagraph } from '../styled.ts';
import { CAPTION_LABEL } from '../theme.ts';
import { changeParagraph } from './change-look.ts';
import { type Context, type Labels, needs, styleKey } from './context.ts';
import { makeParagraph } from './paragraph.ts';

/** A caption: "Bảng 1. …" when it is numbered. Above its table it stays with it. */
export function styleCaption(caption: Caption, kind: keyof Labels, context: Context): StyledCaption {
  const usual = kind === 'table' ? needs('caption') : needs('figure-caption');
  const { align: _align, ...free } = context;
  const style = styleKey(caption.attr, context, usual);
  const plain = makeParagraph(caption, { ...free, indent: 0 }, style, 'caption');
  const kept = () => changeParagraph(plain.look, 'kept', () => ({ keepWithNext: true }));
  const placed = kind === 'table' ? { ...plain, look: kept() } : plain;
  if (!caption.numbered) return { paragraph: placed };
  const label = context.labels[kind];
  const { number } = caption;
  return { paragraph: labelled(placed, `${label} ${number}. `, context), label, number };
}

function labelled(paragraph: StyledParagraph, text: string, { look }: Context): StyledParagraph {
  const font = { ...paragraph.look.font, ...look.characters[CAPTION_LABEL] };
  return { ...paragraph, runs: [{ type: 'text', text, at: paragraph.at, font }, ...paragraph.runs] };
}
