import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { leanPdfkit } from '../../../scripts/lean-pdfkit.mjs';

let code = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { default } from 'pdfkit'", resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    legalComments: 'eof',
    plugins: [leanPdfkit],
    write: false,
  });
  code = outputFiles[0]?.text ?? '';
});

describe('leanPdfkit', () => {
  it('leaves pdfkit nothing to load but Node itself and linebreak', () => {
    const imported = [...code.matchAll(/^import .*? from "([^"]+)";$/gm)].map(([, name = '']) => name);
    expect(imported).toContain('linebreak');
    expect(imported.filter((name) => name !== 'linebreak' && !builtinModules.includes(name))).toEqual([]);
  });

  it('leaves it nothing to look for where it lies, and no way to load more', () => {
    expect(code).not.toContain('import.meta');
    expect(code).not.toMatch(/from "(?:node:)?module"/);
    expect(code).toContain('pdfkit is not to bring fonts of its own');
  });

  it('keeps the licence of each package that it holds', () => {
    for (const name of ['pdfkit', '@noble/hashes', 'png-js']) expect(code).toMatch(new RegExp(`^\\s*${name}$`, 'm'));
    expect(code).toContain('Devon Govett');
    expect(code).toContain('Paul Miller');
  });
});
