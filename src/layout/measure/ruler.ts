import type { Points } from '../../base/index.ts';
import { widthBetween } from '../fonts/word-width.ts';
import type { InlineText } from './inline-text.ts';

/**
 * Width of the text between two offsets, as wide as its looks make it. Once it is more than `most`, the rest need not be
 * measured: the width that is given is then some width that is more than that.
 */
export type Ruler = (start: number, end: number, most?: Points) => Points;

/** A ruler for one text. Most texts have one look. */
export function makeRuler(inline: InlineText): Ruler {
  const [only, another] = inline.stretches;
  if (!only || another) return rulerOfLooks(inline);
  const { face, size } = only.look;
  // A word is asked for without the space behind it, then with it: measuring goes on where it ended.
  let [from, to, width] = [0, 0, 0];
  return (start, end, most) => {
    // A point more, so that no rounding counts.
    if (most !== undefined) return widthBetween(face, inline.text, start, end, (most + 1) / size) * size;
    const goesOn = start === from && end >= to;
    width = goesOn
      ? widthBetween(face, inline.text, to, end, undefined, width)
      : widthBetween(face, inline.text, start, end);
    [from, to] = [start, end];
    return width * size;
  };
}

/** It remembers where it was asked last, so that measuring from start to end is linear. */
function rulerOfLooks({ text, stretches }: InlineText): Ruler {
  let at = 0;
  return (start, end) => {
    if ((stretches[at]?.start ?? 0) > start) at = 0;
    while (at < stretches.length - 1 && (stretches[at]?.end ?? 0) <= start) at++;
    let width = 0;
    for (let index = at; index < stretches.length; index++) {
      const stretch = stretches[index];
      if (!stretch || stretch.start >= end) break;
      const from = Math.max(start, stretch.start);
      width += widthBetween(stretch.look.face, text, from, Math.min(end, stretch.end)) * stretch.look.size;
    }
    return width;
  };
}

/** Where a text that ends at `end` has its last character that is not a space. */
export function inkEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isHanging(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Spaces hang over a line's end without counting; no-break spaces do not. The zero width space is as good as none. */
function isHanging(code: number): boolean {
  return code === 0x20 || code === 0x200b;
}
