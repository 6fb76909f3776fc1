import { expect, test } from 'vitest';
import { parseShard, shardOf, takeShard } from '../../../src/batch/shard.ts';
import { fakeEnv } from '../../support/env.ts';

test.each([
  ['1/1', { index: 1, count: 1 }],
  ['2/4', { index: 2, count: 4 }],
  ['5/4', undefined],
  ['0/4', undefined],
  ['1/0', undefined],
  ['1', undefined],
  ['1/4x', undefined],
  ['-1/4', undefined],
])('--shard %s', (text, expected) => {
  expect(parseShard(text)).toEqual(expected);
});

test('the part of an id never changes, whatever the machine', () => {
  expect(['nghe-an', 'bac-giang', 'ha-noi', 'hue'].map((id) => shardOf(id, 4))).toMatchInlineSnapshot(`
    [
      1,
      4,
      1,
      3,
    ]
  `);
});

test('every record is in one part, and the parts are about as large', () => {
  const parts = Array.from({ length: 4000 }, (_, index) => shardOf(`r${index}`, 4));
  for (const part of [1, 2, 3, 4]) expect(parts.filter((one) => one === part).length / 1000).toBeCloseTo(1, 0.5);
});

test.each([
  ['id: nghe-an\n', 'nghe-an'],
  ['schema: 1\r\nid: nghe-an # số\r\nmeeting:\r\n  id: x\r\n', 'nghe-an'],
  ['id: "nghe-an"\n', 'nghe-an'],
  ["'id': nghe-an\n", 'nghe-an'],
  ['{schema: 1, id: nghe-an}', 'nghe-an'],
  ['? id\n: nghe-an\n', 'nghe-an'],
  ['parties:\n  - id: host\n', 'Hop'],
  ['id: 7\n', 'Hop'],
  ['id: [\n', 'Hop'],
])('the id of the record %j decides', async (text, id) => {
  const env = fakeEnv({ 'Hop.yaml': text });
  const input = { name: 'Hop.yaml', path: '/desk/Hop.yaml' };
  for (const index of [1, 2, 3]) {
    const taken = await takeShard(env, [input], { index, count: 3 });
    expect(taken.length === 1).toBe(shardOf(id === 'Hop' ? 'hop' : id, 3) === index);
  }
});
