import { describe, expect, it } from 'vitest';
import { placeOfFile } from '../../../../src/base/index.ts';
import { openFace } from '../../../../src/layout/fonts/face.ts';
import { widthBetween } from '../../../../src/layout/fonts/word-width.ts';
import type { InlineText } from '../../../../src/layout/measure/inline-text.ts';
import { makeRuler } from '../../../../src/layout/measure/ruler.ts';

const TEXT = 'Uỷ ban nhân dân tỉnh';
const face = openFace('tinos/regular');
const look = {
  face,
  size: 13,
  fullSize: 13,
  rise: 0,
  line: { ascent: 12, descent: 3 },
  color: '#000000',
  underline: false,
};
const owner = { kind: 'paragraph', at: placeOfFile('x') } as const;
const inline: InlineText = { text: TEXT, stretches: [{ start: 0, end: TEXT.length, look, owner }], look };
const anew = (start: number, end: number) => widthBetween(face, TEXT, start, end) * look.size;

describe('makeRuler', () => {
  it('measures a word and then the space behind it as it would measure both at once, to the last bit', () => {
    const ruler = makeRuler(inline);
    for (const [start, end] of [
      [0, 2],
      [0, 3],
      [3, 6],
      [3, 7],
      [3, 20],
    ] as const)
      expect(ruler(start, end)).toBe(anew(start, end));
  });

  it('does not go on from another start, from a longer stretch, or from one that was measured up to some width', () => {
    const ruler = makeRuler(inline);
    for (const [start, end] of [
      [0, 12],
      [0, 6],
      [3, 12],
      [0, 12],
    ] as const) {
      expect(ruler(start, end)).toBe(anew(start, end));
      expect(ruler(start, TEXT.length, 5)).toBeGreaterThan(5);
      expect(ruler(start, end)).toBe(anew(start, end));
    }
  });
});
