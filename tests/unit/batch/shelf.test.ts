import { expect, test } from 'vitest';
import { createShelf } from '../../../src/batch/shelf.ts';

test('values that are the same are one; others stay what they are', () => {
  const share = createShelf<readonly string[]>();
  const first = share(['a', 'b']);
  expect(share(['a', 'b'])).toBe(first);
  expect(share(['b', 'a'])).toEqual(['b', 'a']);
  expect(share([])).toBe(share([]));
});

test('it does not grow for ever', () => {
  const share = createShelf<readonly number[]>();
  for (let number = 0; number < 1_000; number++) share([number]);
  expect(share([999])).toBe(share([999]));
  expect(share([1_000])).not.toBe(share([1_000]));
});
