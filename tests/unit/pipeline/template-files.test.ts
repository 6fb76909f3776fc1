import { describe, expect, test } from 'vitest';
import { listKinds, readKindFiles } from '../../../src/pipeline/template-files.ts';
import { fakeEnv } from '../../support/env.ts';

const files = {
  'templates/brief/template.yaml': 'name: {}',
  'templates/brief/template.hbs': '<document/>',
  'templates/brief/partials/heading.hbs': 'own',
  'templates/brief/notes.txt': 'unused',
  'templates/_shared/partials/heading.hbs': 'shared',
  'templates/_shared/partials/signature.hbs': 'mine',
  '/app/templates/_shared/partials/signature.hbs': 'the package’s',
  '/app/templates/_shared/partials/recipients.hbs': 'the package’s',
  '/app/templates/_shared/themes/plain.yaml': 'extends: base',
};
const folders = {
  kinds: '/desk/templates',
  shared: ['/desk/templates/_shared', '/app/templates/_shared'],
};

describe('readKindFiles', () => {
  test('finds parts by name: the kind’s own, then the folder’s, then the package’s', async () => {
    const { value, diagnostics } = await readKindFiles(fakeEnv(files), folders, 'brief');
    expect(diagnostics).toEqual([]);
    expect(value?.main).toEqual({ name: 'templates/brief/template.hbs', text: '<document/>' });
    expect([...(value?.partials ?? [])].map(([name, { text }]) => [name, text])).toEqual([
      ['heading', 'own'],
      ['signature', 'mine'],
      ['recipients', 'the package’s'],
    ]);
    expect([...(value?.themes.keys() ?? [])]).toEqual(['plain']);
  });

  test('a kind’s own theme goes by its name', async () => {
    const { value } = await readKindFiles(
      fakeEnv({ ...files, 'templates/brief/theme.yaml': 'extends: plain' }),
      folders,
      'brief',
    );
    expect(value?.themes.get('brief')?.text).toBe('extends: plain');
  });

  test('the fingerprint changes with a file that is used, and with no other', async () => {
    const fingerprint = async (more: Readonly<Record<string, string>>) =>
      (await readKindFiles(fakeEnv({ ...files, ...more }), folders, 'brief')).value?.fingerprint;
    const plain = await fingerprint({});
    expect(plain).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprint({ 'templates/brief/notes.txt': 'changed' })).toBe(plain);
    expect(await fingerprint({ 'templates/_shared/partials/signature.hbs': 'changed' })).not.toBe(plain);
    expect(await fingerprint({ '/app/templates/_shared/themes/plain.yaml': 'changed' })).not.toBe(plain);
  });

  test('a missing file is named', async () => {
    const { value, diagnostics } = await readKindFiles(
      fakeEnv({ 'templates/memo/template.yaml': '' }),
      folders,
      'memo',
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'pipeline/template-file-missing', family: 'template', at: { file: 'templates/memo/template.hbs' } },
    ]);
  });

  test('a file that is no UTF-8 is told', async () => {
    const env = fakeEnv({ ...files, 'templates/brief/template.hbs': Buffer.from([0x61, 0xff]) });
    expect((await readKindFiles(env, folders, 'brief')).diagnostics).toMatchObject([
      { code: 'pipeline/not-utf8', at: { file: 'templates/brief/template.hbs' } },
    ]);
  });
});

test('listKinds gives folders, but those of what is shared', async () => {
  const env = fakeEnv({ ...files, 'templates/README.md': '', 'templates/.cache/x': '', 'templates/two-page/x': '' });
  expect(await listKinds(env, '/desk/templates')).toEqual(['brief', 'two-page']);
  expect(await listKinds(env, '/desk/nothing')).toBeUndefined();
});
