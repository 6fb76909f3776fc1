import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, MAX_YAML_BYTES, renderDiagnostic, yamlMessages } from '../../../src/base/index.ts';
import { readRecord, recordMessages } from '../../../src/record/index.ts';

const folder = new URL('../../errors/', import.meta.url);
const cases = readdirSync(folder).filter((name) => /^(record--|base--yaml-)/.test(name));
const codes = [...Object.keys(recordMessages), ...Object.keys(yamlMessages)];

/** What cannot lie in the repository as a small file: told by the names of the file and by its size. */
const TOO_LARGE = 'base--yaml-too-large';
const TOO_MANY = 'base--yaml-too-many';
/** Many faults are told before these. */
const MORE = ['base--yaml-more-faults', 'record--more-unknown-keys'];
const NAMES: Readonly<Record<string, string>> = { 'record--no-id': 'inputs/!!!.yaml' };

function bytesOf(name: string): Uint8Array {
  if (name === TOO_MANY) return new TextEncoder().encode(`agenda: [${'a, '.repeat(300_000)}a]\n`);
  if (name === TOO_LARGE) return new Uint8Array(MAX_YAML_BYTES + 1).fill(0x20);
  const file = ['record.yaml', 'record.bin'].find((one) => existsSync(new URL(`${name}/${one}`, folder)));
  return readFileSync(new URL(`${name}/${file}`, folder));
}

describe('tests/errors', () => {
  it('holds a case for every fault that reading a record tells', () => {
    expect(cases.map((name) => name.replace('--', '/')).sort()).toEqual(codes.sort());
  });

  it.each(cases)('%s', async (name) => {
    const bytes = bytesOf(name);
    const canShow = (codePoint: number) => codePoint < 0x1f000;
    const { diagnostics } = readRecord({ name: NAMES[name] ?? 'inputs/record.yaml', bytes }, { canShow });
    expect(diagnostics.map(({ code }) => code)).toContain(name.replace('--', '/'));
    for (const language of ['vi', 'en'] as const) {
      const { text } = decodeUtf8(bytes);
      const told = MORE.includes(name) ? diagnostics.slice(-1) : diagnostics;
      const printed = told.map((diagnostic) => renderDiagnostic(diagnostic, text, language)).join('\n\n');
      await expect(`${printed}\n`).toMatchFileSnapshot(new URL(`${name}/expected.${language}.txt`, folder).pathname);
    }
  });
});
