import { expect, test } from 'vitest';
import { gatherPieces } from '../../../src/cli/gather-pieces.ts';

test('small pieces are put together, none is lost, large ones pass', async () => {
  const pieces = ['a', 'bc', '', 'def', 'ghijklmn', 'o'].map((text) => Buffer.from(text));
  const found: string[] = [];
  for await (const piece of gatherPieces(pieces, 4)) found.push(Buffer.from(piece).toString());
  expect(found).toEqual(['abcdef', 'ghijklmn', 'o']);
});
