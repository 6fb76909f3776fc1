import { expect, test } from 'vitest';
import { createPackedList } from '../../../src/batch/packed-list.ts';
import { createPackedMap } from '../../../src/batch/packed-map.ts';
import { liveBytes } from '../../support/live-memory.ts';

/** So that some values are packed, and the last ones wait for others. */
const MANY = 2_345;
const valueAt = (index: number) => ({ name: `bản ghi ${index}`, parts: [index, `dòng\n${index}`], pages: null });

function filledList() {
  const list = createPackedList<ReturnType<typeof valueAt>>();
  for (let index = 0; index < MANY; index++) expect(list.add(valueAt(index))).toBe(index);
  return list;
}

test('a packed list gives what was added, in its order and out of it, as often as wanted', () => {
  const list = filledList();
  expect(list).toHaveLength(MANY);
  for (const index of [2_344, 0, 999, 1_000, 2_200, 1_031, 1_032, 1_000])
    expect(list.at(index)).toEqual(valueAt(index));
  for (const values of [[...list], [...list]])
    expect(values).toEqual(Array.from({ length: MANY }, (_, at) => valueAt(at)));
});

test('a packed list has no other values', () => {
  const list = filledList();
  for (const index of [-1, MANY, MANY + 100]) expect(list.at(index)).toBeUndefined();
});

test('thousands of packed values take a small part of their room', () => {
  const sizeOf = (keep: (value: object) => unknown): number => {
    const before = liveBytes();
    for (let index = 0; index < 20_000; index++) keep({ ...valueAt(index), more: { text: `${index} đ`.repeat(20) } });
    return liveBytes() - before;
  };
  const plain: object[] = [];
  const all = sizeOf((value) => plain.push(value));
  const list = createPackedList<object>();
  expect(sizeOf(list.add)).toBeLessThan(all / 5);
  expect(list.length).toBe(plain.length);
});

test('a packed map has the last value of each name, those it began with as they were', () => {
  const first = valueAt(7);
  const map = createPackedMap([
    ['first', first],
    ['other', valueAt(8)],
  ]);
  for (let index = 0; index < MANY; index++) map.set(`n${index % 2_000}`, valueAt(index));
  map.set('other', valueAt(9));
  map.delete('n5');
  expect(map.get('first')).toBe(first);
  expect(map.get('other')).toEqual(valueAt(9));
  expect(map.get('n5')).toBeUndefined();
  expect(map.get('n300')).toEqual(valueAt(2_300));
  expect(map.get('n400')).toEqual(valueAt(400));
  expect([...map.names()].slice(0, 3)).toEqual(['first', 'other', 'n0']);
});
