import { describe, expect, it } from 'vitest';
import { mapSame } from '../../../src/document/map-same.ts';

describe('mapSame', () => {
  it('gives the list itself when no part is changed', () => {
    const list = ['a', 'b'];
    expect(mapSame(list, (part) => part)).toBe(list);
  });

  it('gives a new list with what is changed, told where each part stands, and leaves the old one alone', () => {
    const list = ['a', 'b', 'c'];
    expect(mapSame(list, (part, index) => (index === 1 ? part.toUpperCase() : part))).toEqual(['a', 'B', 'c']);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});
