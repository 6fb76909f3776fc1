import { describe, expect, it } from 'vitest';
import { concatMap } from '../../../src/base/index.ts';

describe('concatMap', () => {
  const twice = (part: number): readonly number[] => (part === 0 ? [] : [part, part]);

  it('gives what flatMap gives', () => {
    for (const list of [[], [0], [1], [1, 0, 2], [3, 4]]) expect(concatMap(list, twice)).toEqual(list.flatMap(twice));
  });

  it('gives the list of the only part itself', () => {
    const own = [1, 2, 3];
    expect(concatMap(['only'], () => own)).toBe(own);
  });

  it('leaves the lists of several parts as they are', () => {
    const own = [1];
    concatMap(['one', 'two'], () => own);
    expect(own).toEqual([1]);
  });
});
