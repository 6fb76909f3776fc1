import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/index.ts';
import type { RecordOutcome } from '../../../src/batch/index.ts';
import { annotationOf } from '../../../src/cli/annotation.ts';
import { formatJobSummary } from '../../../src/cli/job-summary.ts';
import { makeBench } from '../../support/run-bin.ts';

const machine = {
  cwd: '/srv/repo/docs',
  variables: { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: '/srv/repo' },
};
const diagnostic = (more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'record/unknown-key',
  family: 'record',
  severity: 'error',
  text: { vi: { message: 'Sai 50%\nở đây.', hint: 'a: b, c' }, en: { message: 'Wrong.' } },
  ...more,
});

describe('an annotation', () => {
  test('names the file from the top of the repository, its line and columns', () => {
    const at = { file: 'inputs/a.yaml', line: 3, column: 5, length: 4 };
    expect(annotationOf(diagnostic({ at }), 'en', machine)).toBe(
      '::error file=docs/inputs/a.yaml,line=3,col=5,endColumn=9,title=record/unknown-key::Wrong.',
    );
  });

  test('escapes what would end a property or a line', () => {
    const at = { file: 'a, b:100%\n.yaml', line: 1, column: 1 };
    expect(annotationOf(diagnostic({ at, severity: 'warning' }), 'vi', machine)).toBe(
      '::warning file=docs/a%2C b%3A100%25%0A.yaml,line=1,col=1,title=record/unknown-key::Sai 50%25%0Aở đây.%0Aa: b, c',
    );
  });

  test('without a place has none', () => {
    expect(annotationOf(diagnostic({ severity: 'note' }), 'en', machine)).toBe(
      '::notice title=record/unknown-key::Wrong.',
    );
  });
});

describe('a job summary', () => {
  const outcome = (record: string, more: Partial<RecordOutcome> = {}): RecordOutcome => ({
    ...{ record, kinds: ['brief'], files: [], diagnostics: [], milliseconds: 5, unchanged: false },
    ...more,
  });

  test('is a table, errors first; names are no markup', () => {
    const records = [outcome('a|b<c>.yaml', { unchanged: true }), outcome('b.yaml', { diagnostics: [diagnostic()] })];
    const text = formatJobSummary({ records, diagnostics: [], milliseconds: 0 }, 'en');
    expect(text.split('\n').slice(2)).toEqual([
      '| Record | Result | Kinds | Files | Pages | Errors | Warnings |',
      '| --- | --- | --- | --- | ---: | ---: | ---: |',
      '| b.yaml | ❌ with errors | brief | 0 |  | 1 | 0 |',
      '| a&#124;b&#60;c&#62;.yaml | unchanged | brief | 0 |  | 0 | 0 |',
      '',
      '',
    ]);
  });

  test('of very many records stays short, and says how many it leaves out', () => {
    const records = Array.from({ length: 700 }, (_, index) => outcome(`${index}.yaml`));
    const text = formatJobSummary({ records, diagnostics: [], milliseconds: 0 }, 'vi');
    expect(text).toContain('… và 200 bản ghi khác');
    expect(text.split('\n').length).toBeLessThan(520);
  });
});

test('the program annotates and sums up where GitHub runs it, and nowhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  const summary = join(folder, 'summary.md');
  writeFileSync(summary, 'before\n');
  const bench = makeBench({ 'inputs/a.yaml': 'schema: 1\ntitel: x\n' });
  try {
    const variables = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: bench.folder, GITHUB_STEP_SUMMARY: summary };
    const there = await bench.run(['report', '--lang', 'en', '--json'], { variables });
    expect(there.err).toMatch(/^::error file=inputs\/a\.yaml,line=2,col=1,endColumn=6,title=record\/unknown-key::/m);
    expect(JSON.parse(there.out)).toMatchObject({ exitCode: 1 });
    expect(readFileSync(summary, 'utf8')).toMatch(/^before\n### Documents\n[\s\S]*\| inputs\/a\.yaml \| ❌/);
    const here = await bench.run(['report'], { variables: { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' } });
    expect(here.err).not.toContain('::error');
  } finally {
    bench.remove();
    rmSync(folder, { recursive: true });
  }
});
