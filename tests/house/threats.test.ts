import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './sources.ts';

/* THREATS.md says which test holds each promise: by file and by title. */

const rows = readFileSync(join(root, 'THREATS.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| what'))
  .map((line) => line.slice(2, -2).split(' | '));

/** The tests of a last column: `file` “title”, “title”; `file` “title”. */
function testsIn(column: string): readonly (readonly [file: string, title: string])[] {
  return column.split('; `').flatMap((part) => {
    const file = /tests\/[\w./-]+/.exec(part)?.[0] ?? '';
    return [...part.matchAll(/“(.*?)”/g)].map(([, title = '']) => [file, title] as const);
  });
}

/** Whether a file has a test, or a group of tests, of a title. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(join(root, file))) return false;
  const text = readFileSync(join(root, file), 'utf8');
  return ["'", '`', '"'].some((quote) => text.replace(/\(\s+/g, '(').includes(`(${quote}${title}${quote}`));
}

describe('THREATS.md', () => {
  test.each(rows)('%s', (...[, , , column = '']) => {
    const named = testsIn(column);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(([file, title]) => !hasTest(file, title))).toEqual([]);
  });

  test('speaks of all that comes in', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(rows.filter((row) => row.length !== 4)).toEqual([]);
  });
});
