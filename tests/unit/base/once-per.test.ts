import { expect, it } from 'vitest';
import { oncePer } from '../../../src/base/index.ts';

it('a value is answered for once, and each for itself', () => {
  const asked: string[] = [];
  const answer = oncePer((one: { readonly name: string }) => {
    asked.push(one.name);
    return { name: one.name };
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect(answer(a)).toBe(answer(a));
  expect(answer(b)).toEqual(b);
  expect(asked).toEqual(['a', 'b']);
});
