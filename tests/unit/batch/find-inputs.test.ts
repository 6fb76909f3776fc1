import { expect, test } from 'vitest';
import { findInputs } from '../../../src/batch/find-inputs.ts';
import { fakeEnv } from '../../support/env.ts';

const env = fakeEnv({
  'inputs/b.yaml': '',
  'inputs/a.yml': '',
  'inputs/briefwright.yaml': '',
  'inputs/.draft.yaml': '',
  'inputs/notes.md': '',
  'inputs/sources/x.yaml': '',
  'other/[1].record': '',
  '/far/z.yaml': '',
});
const names = async (...args: readonly string[]) => (await findInputs(env, args)).inputs.map(({ name }) => name);

test('without a name: the records of inputs/, not those below, nor settings, nor hidden files', async () => {
  expect(await names()).toEqual(['inputs/a.yml', 'inputs/b.yaml']);
});

test('files, folders, patterns and - keep the order they are named in, each once', async () => {
  expect(await names('-', 'inputs/b.yaml', 'inputs', 'inputs/*.yaml', './inputs/sources/', 'other/[1].record')).toEqual(
    ['-', 'inputs/b.yaml', 'inputs/a.yml', 'inputs/sources/x.yaml', 'other/[1].record'],
  );
});

test('a file outside the working directory is known by its whole path', async () => {
  expect(await names('../far/z.yaml')).toEqual(['/far/z.yaml']);
});

test('what is not there is told, with what may have been meant; the others go on', async () => {
  const { inputs, diagnostics } = await findInputs(env, [
    'inputs/b.yml',
    'inputs/a.yml',
    'inptus',
    'x/*.yaml',
    'other',
  ]);
  expect(inputs.map(({ name }) => name)).toEqual(['inputs/a.yml']);
  expect(diagnostics.map(({ code, text }) => [code, text.en.hint?.split('.')[0]])).toEqual([
    ['batch/no-such-input', 'Did you mean "inputs/a'],
    ['batch/no-such-input', 'Did you mean "inputs"?'],
    ['batch/no-match', '* stands for a part of a name, ** for any number of folders; only '],
    ['batch/empty-folder', 'Begin one with: briefwright new inputs/name-of-the-meeting'],
  ]);
});

test('a folder that refuses is told', async () => {
  const locked = fakeEnv({ 'inputs/a.yaml': '' });
  locked.refusals.set('/desk/inputs', 'EACCES');
  expect((await findInputs(locked, [])).diagnostics).toMatchObject([{ code: 'pipeline/cannot-read' }]);
});
