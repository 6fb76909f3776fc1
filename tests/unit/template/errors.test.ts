import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { templateMessages } from '../../../src/template/index.ts';
import { runTemplateCase } from '../../support/template-case.ts';

const folder = new URL('../../errors/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('template--'));

describe('tests/errors', () => {
  test('holds a case for every fault that this room tells', () => {
    expect(cases.map((name) => name.replace('--', '/')).sort()).toEqual(Object.keys(templateMessages).sort());
  });

  test.each(cases)('%s', async (name) => {
    const { diagnostics, printed } = runTemplateCase(new URL(`${name}/`, folder));
    expect(diagnostics.map(({ code }) => code)).toEqual([name.replace('--', '/')]);
    for (const language of ['vi', 'en'] as const)
      await expect(printed(language)).toMatchFileSnapshot(new URL(`${name}/expected.${language}.txt`, folder).pathname);
  });
});
