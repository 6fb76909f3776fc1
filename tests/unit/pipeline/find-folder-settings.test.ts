import { expect, test } from 'vitest';
import { findFolderSettings } from '../../../src/pipeline/find-folder-settings.ts';
import { fakeEnv } from '../../support/env.ts';

test('the nearest file counts, up to the working directory', async () => {
  const env = fakeEnv({
    'briefwright.yaml': 'formats: [pdf]',
    'inputs/2023/briefwright.yaml': 'formats: [html]',
    '/briefwright.yaml': 'formats: [docx]',
    '/elsewhere/a.yaml': '',
  });
  const formats = async (folder: string) => (await findFolderSettings(env, folder)).value?.value.formats;
  expect(await formats('/desk/inputs/2023')).toEqual(['html']);
  expect(await formats('/desk/inputs/2024')).toEqual(['pdf']);
  expect(await formats('/desk')).toEqual(['pdf']);
  expect(await formats('/elsewhere')).toBeUndefined();
});

test('faults name the file as the user knows it', async () => {
  const env = fakeEnv({ 'inputs/briefwright.yaml': 'format: [pdf]' });
  const { value, diagnostics, source } = await findFolderSettings(env, '/desk/inputs');
  expect(value).toBeUndefined();
  expect(source?.text).toBe('format: [pdf]');
  expect(diagnostics).toMatchObject([{ family: 'usage', at: { file: 'inputs/briefwright.yaml', line: 1, column: 1 } }]);
});

test('a file that cannot be read or is no text is a fault, not a crash', async () => {
  const env = fakeEnv({ 'a/briefwright.yaml': Buffer.from([0xff, 0xfe]), 'b/briefwright.yaml': '' });
  env.refusals.set('/desk/b/briefwright.yaml', 'EACCES');
  expect((await findFolderSettings(env, '/desk/a')).diagnostics).toMatchObject([
    { code: 'pipeline/not-utf8', family: 'usage' },
  ]);
  expect((await findFolderSettings(env, '/desk/b')).diagnostics).toMatchObject([
    { code: 'pipeline/cannot-read', family: 'usage' },
  ]);
});
