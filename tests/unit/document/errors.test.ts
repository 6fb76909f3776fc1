import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../../src/base/index.ts';
import { checkDocument, documentMessages, normaliseDocument } from '../../../src/document/index.ts';
import { sketch } from './sketch.ts';

const folder = new URL('../../errors/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('document--'));

describe('tests/errors', () => {
  it('holds a case for every fault that this room tells', () => {
    expect(cases.map((name) => name.replace('--', '/')).sort()).toEqual(Object.keys(documentMessages).sort());
  });

  it.each(cases)('%s', async (name) => {
    const file = new URL(`${name}/template.hbs`, folder);
    const text = readFileSync(file, 'utf8');
    const found = checkDocument(normaliseDocument(sketch(text, { file: 'template.hbs' })));
    expect(found.map(({ code }) => code)).toContain(name.replace('--', '/'));
    for (const language of ['vi', 'en'] as const) {
      const printed = found.map((diagnostic) => renderDiagnostic(diagnostic, text, language)).join('\n\n');
      await expect(`${printed}\n`).toMatchFileSnapshot(new URL(`${name}/expected.${language}.txt`, folder).pathname);
    }
  });
});
