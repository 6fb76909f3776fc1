import { describe, expect, test } from 'vitest';
import { isPattern, matchPattern, patternRoot, patternToRegExp } from '../../../src/batch/glob.ts';
import { fakeEnv } from '../../support/env.ts';

test.each([
  ['*.yaml', 'a.yaml', true],
  ['*.yaml', 'x/a.yaml', false],
  ['*.yaml', 'a.yamlx', false],
  ['a?.yaml', 'ab.yaml', true],
  ['a?.yaml', 'a/.yaml', false],
  ['**/*.yaml', 'a.yaml', true],
  ['**/*.yaml', 'x/y/a.yaml', true],
  ['x/**', 'x/y/z', true],
  ['x/**/z', 'x/z', true],
  ['x/**/z', 'xz', false],
  ['a.(b)+[c]{d}*', 'a.(b)+[c]{d}e', true],
  ['a.b*', 'axb', false],
  ['Họp *', 'Họp 5', true],
])('%s over %s: %s', (pattern, path, expected) => {
  expect(patternToRegExp(pattern).test(path)).toBe(expected);
});

test.each([
  ['inputs/2023-*.yaml', 'inputs/'],
  ['*.yaml', ''],
  ['a/b?/c/*.yaml', 'a/'],
  ['/x/**', '/x/'],
])('%s is looked for in %j', (pattern, root) => {
  expect(patternRoot(pattern)).toBe(root);
});

test('only stars and question marks make a pattern', () => {
  expect([isPattern('a*'), isPattern('a?'), isPattern('a[b]{c}')]).toEqual([true, true, false]);
});

describe('matchPattern', () => {
  const env = fakeEnv({
    'inputs/b.yaml': '',
    'inputs/a.yaml': '',
    'inputs/2023/c.yaml': '',
    'inputs/.hidden/d.yaml': '',
    'node_modules/x/e.yaml': '',
  });

  test('stays in its folder without **', async () => {
    expect(await matchPattern(env, 'inputs/*.yaml')).toEqual(['/desk/inputs/a.yaml', '/desk/inputs/b.yaml']);
    expect(await matchPattern(env, 'inputs/*/*.yaml')).toEqual(['/desk/inputs/2023/c.yaml']);
  });

  test('goes down with **, but not into hidden folders and node_modules', async () => {
    expect(await matchPattern(env, '**/*.yaml')).toEqual([
      '/desk/inputs/2023/c.yaml',
      '/desk/inputs/a.yaml',
      '/desk/inputs/b.yaml',
    ]);
  });

  test('finds nothing where there is nothing', async () => {
    expect(await matchPattern(env, 'nowhere/*.yaml')).toEqual([]);
  });
});
