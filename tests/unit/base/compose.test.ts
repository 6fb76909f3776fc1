import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/base/index.ts';

/** Every character up to the last of the Basic Multilingual Plane, but for halves of pairs. */
const characters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => !/[\uD800-\uDFFF]/.test(sign),
);

describe('compose', () => {
  it('is what Unicode calls NFC, of every character, alone and behind a letter', () => {
    const wrong = characters.filter((sign) => compose(sign) !== sign.normalize('NFC'));
    const joined = characters.filter((sign) => compose(`a${sign}b`) !== `a${sign}b`.normalize('NFC'));
    expect([...wrong, ...joined]).toEqual([]);
  });

  it('composes letters that are written with marks of their own', () => {
    expect(compose('Nghe\u0323\u0302')).toBe('Nghệ');
    expect(compose('\u2000')).toBe('\u2002');
  });
});
