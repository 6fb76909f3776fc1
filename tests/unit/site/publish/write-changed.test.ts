import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeChanged } from '../../../../src/site/publish/write-changed.ts';
import { fakeEnv } from '../../../support/env.ts';
import { fakeSiteFiles } from '../../../support/site-files.ts';

const PAGE = '/desk/output/index.html';
const somePieces = fc.array(fc.constantFrom('a', 'b', 'ế', 'long '.repeat(40_000)), { maxLength: 80 });

test('whatever was there, the text is there then; it is written only where it was another', async () => {
  await fc.assert(
    fc.asyncProperty(somePieces, fc.option(somePieces), async (pieces, before) => {
      const env = fakeEnv(before === null ? {} : { 'output/index.html': before.join('') });
      const files = fakeSiteFiles(env);
      await writeChanged(files, PAGE, pieces, Promise.resolve());
      expect(env.textOf(PAGE)).toBe(pieces.join(''));
      expect(files.changes).toEqual(before?.join('') === pieces.join('') ? [] : [`+ ${PAGE}`]);
    }),
  );
});

test('it does not get its place before what it tells of is there, nor when that fails', async () => {
  const env = fakeEnv({ 'output/index.html': 'before' });
  const files = fakeSiteFiles(env);
  let tell = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const writing = writeChanged(files, PAGE, ['after'], ready);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(env.textOf(PAGE)).toBe('before');
  tell();
  await writing;
  expect(env.textOf(PAGE)).toBe('after');
  await expect(writeChanged(files, PAGE, ['never'], Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(env.textOf(PAGE)).toBe('after');
});
