import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bench, makeBench } from '../../support/run-bin.ts';
import { smallRecord } from '../../support/small-record.ts';

vi.setConfig({ testTimeout: 60_000 });

// A comment and a return before a line's end: they ride along as they stand.
const RECORD = smallRecord('a').replace('2023-10-05', '2023-10-05 # ngày họp\r');

let bench: Bench;
beforeAll(async () => {
  bench = makeBench({ 'inputs/a.yaml': RECORD, 'other.txt': 'x' });
  const { code, err } = await bench.run(['report', '--as', 'brief', '--check-twins']);
  if (code !== 0) throw new Error(err);
}, 60_000);
afterAll(() => bench.remove());

const bytesOf = (name: string): Buffer => readFileSync(join(bench.folder, name));

describe('extract', () => {
  test.each(['docx', 'pdf'])('gives the record back to the byte, from %s', async (format) => {
    const file = `output/a.brief.${format}`;
    expect(await bench.run(['extract', file, '-o', '-'])).toEqual({ code: 0, out: RECORD, err: '' });
    const { code, out } = await bench.run(['extract', file, '-o', `${format}/b.yaml`]);
    expect([code, out]).toEqual([0, `Đã lấy bản ghi ra tệp ${format}/b.yaml.\n`]);
    expect(bytesOf(`${format}/b.yaml`)).toEqual(Buffer.from(RECORD));
  });

  test('takes the name of the record, and never overwrites but when it is told to', async () => {
    expect((await bench.run(['extract', 'output/a.brief.pdf', '--lang', 'en'])).out).toBe('The record is in a.yaml.\n');
    writeFileSync(join(bench.folder, 'a.yaml'), 'mine');
    const refused = await bench.run(['extract', 'output/a.brief.docx']);
    expect([refused.code, refused.out, bytesOf('a.yaml').toString()]).toEqual([2, '', 'mine']);
    expect(refused.err).toContain('cli/would-overwrite');
    expect((await bench.run(['extract', 'output/a.brief.docx', '--force'])).code).toBe(0);
    expect(bytesOf('a.yaml').toString()).toBe(RECORD);
  });

  test('ends with 1 where there is none, and with 2 where there is no file', async () => {
    const none = await bench.run(['extract', 'other.txt', '--lang', 'en']);
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('neither a Word file (.docx) nor a PDF');
    expect((await bench.run(['extract', 'nothing.pdf'])).code).toBe(2);
  });
});

describe('verify', () => {
  const files = ['output/a.brief.docx', 'output/a.brief.pdf'];

  test('says in words what the files were made from', async () => {
    const { code, out, err } = await bench.run(['verify', ...files, '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^output\/a\.brief\.docx: unchanged since it was made\n {2}Record: a \(SHA-256 [0-9a-f]{64}\)\n/,
    );
    expect(out).toMatch(
      /Kind: brief, form plain, language vi\n {2}Template: [0-9a-f]{64}\n {2}Made by: briefwright \d/,
    );
    expect((await bench.run(['verify', ...files])).out).toContain('nguyên vẹn từ khi được lập');
  });

  test('ends with 1 when one was changed or is not ours, and goes on', async () => {
    const changed = bytesOf('output/a.brief.pdf');
    changed.write('Z', changed.indexOf('<dc:format>') + 11);
    writeFileSync(join(bench.folder, 'changed.pdf'), changed);
    const { code, out, err } = await bench.run(['verify', 'changed.pdf', 'other.txt', ...files]);
    expect(code).toBe(1);
    expect(out).toContain('changed.pdf: ĐÃ BỊ SỬA sau khi được lập');
    expect(out.match(/nguyên vẹn/g)).toHaveLength(2);
    expect(err).toContain('readers/unknown-format');
    expect(await bench.run(['verify', '--quiet', 'changed.pdf'])).toEqual({ code: 1, out: '', err: '' });
  });

  test('says it to programs', async () => {
    const { code, out, err } = await bench.run(['verify', '--json', 'other.txt', ...files]);
    const { files: told, ...rest } = JSON.parse(out);
    expect([code, err, rest]).toEqual([
      1,
      '',
      { briefwright: expect.any(String), command: 'verify', exitCode: 1, diagnostics: [] },
    ]);
    expect(told).toMatchObject([
      { file: 'other.txt', state: 'unreadable', making: null, diagnostics: [{ code: 'readers/unknown-format' }] },
      { state: 'unchanged', making: { record: 'a', kind: 'brief', form: 'plain', language: 'vi' }, diagnostics: [] },
      { state: 'unchanged', diagnostics: [] },
    ]);
  });
});
