import { expect, it } from 'vitest';
import { isComposed } from '../../../../src/layout/fonts/is-composed.ts';

const LAST = 0xffff;
const all = Array.from({ length: LAST + 1 }, (_, code) => String.fromCharCode(code));

it('takes for composed only what composing leaves as it is, alone and behind another', () => {
  const taken = all.filter(isComposed);
  expect(taken.filter((sign) => sign.normalize('NFC') !== sign || `a${sign}`.normalize('NFC') !== `a${sign}`)).toEqual(
    [],
  );
  expect(taken.filter((sign) => /[\p{M}\p{Cc}\u2028\u2029]/u.test(sign))).toEqual([]);
});

it('takes all letters of Vietnamese', () => {
  expect(isComposed('Độc lập – Tự do – Hạnh phúc: ỷ ỹ “Ư” 35%…')).toBe(true);
  expect(isComposed('a\u0301')).toBe(false);
  expect(isComposed('a\tb')).toBe(false);
});
