import { isKind, type PdfValue } from '../syntax/values.ts';
import type { Drawer } from './draw-page.ts';
import { apply, type Matrix, multiply } from './matrix.ts';

/** A gap this wide, in thousandths of an em, is a space in files that draw none. */
const GAP = 180;

/** Shows the strings of an array with the gaps between them as one piece of text. */
export function spaceText(items: readonly PdfValue[], drawer: Drawer): void {
  const { pen } = drawer;
  const start = pen.text;
  let text = '';
  for (const item of items) {
    if (typeof item === 'number') {
      if (item < -GAP && text !== '' && !text.endsWith(' ')) text += ' ';
      advance(drawer, (-item / 1000) * pen.state.size);
    } else text += drawString(item, drawer);
  }
  keep(text, start, drawer);
}

/** Shows one string. */
export function showText(value: PdfValue | undefined, drawer: Drawer): void {
  const start = drawer.pen.text;
  keep(drawString(value, drawer), start, drawer);
}

/** Moves on as far as a string is wide; the string's characters. */
function drawString(value: PdfValue | undefined, drawer: Drawer): string {
  const { face, size, charSpace, wordSpace } = drawer.pen.state;
  if (!isKind(value, 'string') || !face) return '';
  let text = '';
  let width = 0;
  let inked = 0;
  for (const sign of face.shown(value.bytes)) {
    text += sign.text;
    width += (sign.width / 1000) * size + charSpace + (sign.isBlank ? wordSpace : 0);
    if (sign.text.trim() !== '') inked = width;
  }
  if (inked > 0) drawer.pen.ink = moved(drawer, inked);
  advance(drawer, width);
  return text;
}

function advance(drawer: Drawer, width: number): void {
  drawer.pen.text = moved(drawer, width);
}

function moved({ pen }: Drawer, width: number): Matrix {
  return multiply([1, 0, 0, 1, width * pen.state.scale, 0], pen.text);
}

function keep(text: string, start: Matrix, { pen, canvas, page, marks }: Drawer): void {
  if (text === '') return;
  const { matrix, size, rise, face, fill } = pen.state;
  const whole = multiply(start, matrix);
  const [left, baseline] = apply(whole, 0, rise);
  const [right] = apply(multiply(text.trim() === '' ? pen.text : pen.ink, matrix), 0, rise);
  const scale = Math.hypot(whole[2], whole[3]);
  canvas.texts.push({
    page,
    text,
    left,
    right: Math.max(left, right),
    baseline,
    size: Math.round(size * scale * 100) / 100,
    font: face?.name ?? '',
    bold: face?.bold ?? false,
    italic: face?.italic ?? false,
    color: fill,
    mark: marks.at(-1)?.id ?? -1,
    artifact: marks.at(-1)?.artifact ?? false,
    figure: marks.at(-1)?.figure ?? false,
  });
}
