import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Diagnostic, renderDiagnostic } from '../../../src/base/index.ts';
import { normaliseDocument } from '../../../src/document/index.ts';
import { faceKeys } from '../../../src/layout/index.ts';
import { applyTheme, type Reference, readTheme, themeMessages } from '../../../src/theme/index.ts';
import { sketch } from '../document/sketch.ts';
import { plain, shipped } from './themes.ts';

const folder = new URL('../../errors/', import.meta.url);
const cases = readdirSync(folder).filter((name) => name.startsWith('theme--'));

/** A case is a theme that cannot be read, a template that asks a theme for too much, or a reference document. */
function run(name: string): { readonly text: string; readonly found: readonly Diagnostic[] } {
  const theme = new URL(`${name}/theme.yaml`, folder);
  if (existsSync(theme)) {
    const text = readFileSync(theme, 'utf8');
    const load = (wanted: string) => (wanted === 'theme' ? { name: 'theme.yaml', text } : shipped(wanted));
    return { text, found: readTheme(load, 'theme', { faces: faceKeys }).diagnostics };
  }
  const text = readFileSync(new URL(`${name}/template.hbs`, folder), 'utf8');
  const reference = new URL(`${name}/reference.json`, folder);
  const ours = { value: plain, diagnostics: [] };
  const read = existsSync(reference) ? withReference(JSON.parse(readFileSync(reference, 'utf8'))) : ours;
  const doc = normaliseDocument(sketch(text, { file: 'template.hbs' }));
  const labels = { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' };
  const applied = read.value ? applyTheme(doc, read.value, { labels }) : undefined;
  return { text, found: [...read.diagnostics, ...(applied?.diagnostics ?? [])] };
}

/** The plain theme in the looks of a Word file as a reader gives them. */
function withReference(look: Reference['look']): ReturnType<typeof readTheme> {
  return readTheme(shipped, 'plain', { faces: faceKeys, reference: { name: 'letterhead.docx', look } });
}

/** A Word file has no lines to be shown. */
function isOfReference({ at }: Diagnostic): boolean {
  return at?.file === 'letterhead.docx';
}

describe('tests/errors', () => {
  it('holds a case for every fault that this room tells', () => {
    expect(cases.map((name) => name.replace('--', '/')).sort()).toEqual(Object.keys(themeMessages).sort());
  });

  it.each(cases)('%s', async (name) => {
    const { text, found } = run(name);
    expect(found.map(({ code }) => code)).toContain(name.replace('--', '/'));
    for (const language of ['vi', 'en'] as const) {
      const printed = found
        .map((one) => renderDiagnostic(one, isOfReference(one) ? undefined : text, language))
        .join('\n\n');
      await expect(`${printed}\n`).toMatchFileSnapshot(new URL(`${name}/expected.${language}.txt`, folder).pathname);
    }
  });
});
