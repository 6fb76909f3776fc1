import { decimal } from '../values.ts';
import type { SubsetFace } from './subset-face.ts';

const SPACE = 0x20;

/**
 * The operator that shows a text. `gap` widens each ordinary space, in thousandths of an em; spaces
 * stay glyphs (Tw does not reach the two-byte codes of embedded fonts), so that the words of a
 * justified line are still apart for whoever reads or copies them. U+00A0 is not widened, as in Word.
 */
export function showText(face: SubsetFace, text: string, gap: number): string {
  const widened = gap === 0 ? '' : `> ${decimal(-gap)} <`;
  let codes = '';
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    codes += face.code(point);
    if (point === SPACE) codes += widened;
    if (point > 0xffff) at += 1;
  }
  return `[<${codes}>] TJ`.replace(' <>]', ']');
}
