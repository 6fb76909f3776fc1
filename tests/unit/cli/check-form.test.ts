import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { change, finish } from '../../support/official.ts';
import { stateReport } from '../../support/official-forms.ts';
import { type Bench, makeBench } from '../../support/run-bin.ts';
import { smallRecord } from '../../support/small-record.ts';

let bench: Bench;
beforeAll(async () => {
  bench = makeBench({ 'inputs/a.yaml': smallRecord('a'), 'other.txt': 'x' });
  const good = await finish(stateReport);
  const bad = await finish(change(stateReport, 'nation', { size: 11 }));
  writeFileSync(join(bench.folder, 'good.docx'), good.docx);
  writeFileSync(join(bench.folder, 'bad.docx'), bad.docx);
  writeFileSync(join(bench.folder, 'bad.pdf'), bad.pdf);
});
afterAll(() => bench.remove());

describe('check --form', () => {
  test('ends with 0 where every rule is kept', async () => {
    const { code, out } = await bench.run(['check', '--form', 'good.docx', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('0 broken');
  });

  test('names the rule, what was found, what is allowed, where, and the source', async () => {
    const { code, out } = await bench.run(['check', '--form', 'bad.docx', 'bad.pdf']);
    expect(code).toBe(1);
    expect(out).toContain('SAI ND30-QH-SIZE: Quốc hiệu: cỡ chữ');
    expect(out).toContain('tìm thấy: 11 pt; cho phép: 12-13 pt');
    expect(out).toContain('ở: Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, trang 1');
    expect(out).toContain('nguồn: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II, 1');
  });

  test('gives one object with --json, and a page with --html', async () => {
    const { code, out } = await bench.run([
      'check',
      '--form',
      'bad.pdf',
      '--json',
      '--html',
      'page.html',
      '--lang',
      'en',
    ]);
    const { files } = JSON.parse(out);
    const rule = files[0].rules.find((one: { id: string }) => one.id === 'ND30-QH-SIZE');
    expect([code, files[0].form, rule.state, rule.breaches[0].found, rule.breaches[0].page]).toEqual([
      1,
      'state',
      'broken',
      '11 pt',
      1,
    ]);
    const page = readFileSync(join(bench.folder, 'page.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('<code>ND30-QH-SIZE</code>');
  });

  test('judges by the form that is asked for, and documents of a record in memory', async () => {
    expect((await bench.run(['check', '--form', 'good.docx', '--as-form', 'party-2026', '-q'])).code).toBe(1);
    const { out } = await bench.run(['check', '--form', 'inputs/a.yaml', '--as', 'brief', '--lang', 'en']);
    expect(out).toContain('a.brief.docx');
    expect(out).toContain('a.brief.pdf');
  });

  test('ends with 2 where a file cannot be read, or there is none, or no such form', async () => {
    expect((await bench.run(['check', '--form', 'other.txt'])).code).toBe(2);
    expect((await bench.run(['check', '--form', 'nothing.docx'])).code).toBe(2);
    expect((await bench.run(['check', '--form', 'good.docx', '--as-form', 'royal'])).code).toBe(2);
  });
});
