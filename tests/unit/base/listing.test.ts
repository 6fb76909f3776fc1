import { expect, test } from 'vitest';
import { createListing, placesByName } from '../../../src/base/index.ts';

test('a listing reads its values one at a time, as often as wanted, and leaves out what is not there', () => {
  const read: number[] = [];
  const listing = createListing(4, (index) => {
    read.push(index);
    return index === 2 ? undefined : `value ${index}`;
  });
  expect(read).toEqual([]);
  expect([...listing]).toEqual(['value 0', 'value 1', 'value 3']);
  expect([...listing]).toHaveLength(3);
  expect(listing.at(3)).toBe('value 3');
  expect(read).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 3]);
});

test('places are those of the names, of the last where a name comes twice', () => {
  expect([...placesByName(['a', 'b', 'a'], (value) => value)]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
