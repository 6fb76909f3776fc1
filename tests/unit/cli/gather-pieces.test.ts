import { expect, test } from 'vitest';
import { gatherPieces } from '../../../src/cli/gather-pieces.ts';

async function gathered(pieces: Iterable<Uint8Array>, size: number): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const piece of gatherPieces(pieces, size)) found.push(Buffer.from(piece).toString());
  return found;
}

test('pieces are put together and cut to one size, none is lost', async () => {
  const pieces = ['a', 'bc', '', 'def', 'ghijklmnop', 'o'].map((text) => Buffer.from(text));
  expect(await gathered(pieces, 4)).toEqual(['abcd', 'efgh', 'ijkl', 'mnop', 'o']);
  expect(await gathered([Buffer.from('ab'), Buffer.from('cd')], 4)).toEqual(['abcd']);
  expect(await gathered([], 4)).toEqual([]);
});

test('one alone is given as it is', async () => {
  const piece = Buffer.from('abcdefgh');
  for await (const same of gatherPieces([piece], 4)) expect(same).toBe(piece);
});

test('a piece may be used for the next one, and one that was given is whole while the next is gathered', async () => {
  const one = Buffer.alloc(3);
  function* reused(): Generator<Uint8Array> {
    for (const letter of 'abcd') yield one.fill(letter);
  }
  const given: Uint8Array[] = [];
  for await (const piece of gatherPieces(reused(), 4)) {
    given.push(piece);
    expect(given.slice(-2).map((last) => Buffer.from(last).toString())).toEqual(
      ['aaab', 'bbcc', 'cddd'].slice(Math.max(0, given.length - 2), given.length),
    );
  }
  expect(given).toHaveLength(3);
});
