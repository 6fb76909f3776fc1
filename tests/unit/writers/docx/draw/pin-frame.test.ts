import { describe, expect, it } from 'vitest';
import { plainLook } from '../../../../../src/theme/plain-look.ts';
import { pinFrame } from '../../../../../src/writers/docx/draw/pin-frame.ts';

describe('a pinned paragraph in Word', () => {
  it('stands at the end of the text, as wide as its column', () => {
    expect(pinFrame({ to: 'text-foot', width: 100 }, plainLook)).toMatchObject({
      alignment: { y: 'bottom' },
      anchor: { vertical: 'margin' },
      width: 2000,
      rule: 'auto',
    });
  });

  it('stands in the margin, its line so far from the paper as it is asked to', () => {
    expect(pinFrame({ to: 30, width: 100 }, plainLook)).toMatchObject({
      alignment: { y: 'bottom' },
      anchor: { vertical: 'page' },
      height: 20 * (30 + 12 * 1.15),
      rule: 'exact',
    });
  });
});
