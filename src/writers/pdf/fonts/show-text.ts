import { decimal } from '../values.ts';
import type { SubsetFace } from './subset-face.ts';

/**
 * The operator that shows a text. `gap` widens each ordinary space, in thousandths of an em; spaces
 * stay glyphs (Tw does not reach the two-byte codes of embedded fonts), so that the words of a
 * justified line are still apart for whoever reads or copies them. U+00A0 is not widened, as in Word.
 */
export function showText(face: SubsetFace, text: string, gap: number): string {
  let codes = '';
  for (const character of text) {
    codes += face.code(character);
    if (gap !== 0 && character === ' ') codes += `> ${decimal(-gap)} <`;
  }
  return `[<${codes}>] TJ`.replace(' <>]', ']');
}
