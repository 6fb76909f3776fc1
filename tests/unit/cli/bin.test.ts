import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Bench, makeBench } from '../../support/run-bin.ts';
import { smallRecord } from '../../support/small-record.ts';

vi.setConfig({ testTimeout: 60_000 });

let bench: Bench;
beforeEach(() => {
  bench = makeBench({ 'inputs/a.yaml': smallRecord('a') });
  return () => bench.remove();
});

/** The page to download from, and what belongs to it. */
const PAGE = ['documents.zip', 'index.html', 'pages'];
const everything = (): readonly string[] => readdirSync(join(bench.folder, 'output')).sort();
const outputs = (): readonly string[] => everything().filter((name) => !PAGE.includes(name));
const sha256 = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(bench.folder, name)))
    .digest('hex');

describe('report', () => {
  test('without arguments makes every kind of every record in Word and PDF', async () => {
    const { code, out, err } = await bench.run(['report']);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(outputs()).toEqual(['a.brief.docx', 'a.brief.pdf', 'a.report.docx', 'a.report.pdf', 'manifest.json']);
    expect(everything()).toEqual([...outputs(), ...PAGE].sort());
    expect(readdirSync(join(bench.folder, 'output/pages'))).toEqual(['a.brief.svg', 'a.report.svg']);
    expect(out).toContain('output/a.brief.{docx,pdf}');
    expect(out).toContain('4 tệp đã ghi');
    expect(readFileSync(join(bench.folder, 'output/a.brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(bench.folder, 'output/a.brief.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('gives the same bytes again', async () => {
    await bench.run(['report', '--as', 'brief', '--quiet']);
    const first = outputs().map((name) => sha256(`output/${name}`));
    await bench.run(['report', '--as', 'brief', '--quiet']);
    expect(outputs().map((name) => sha256(`output/${name}`))).toEqual(first);
  });

  test('--json prints one object on the standard output and nothing else anywhere', async () => {
    const { code, out, err } = await bench.run(['report', '--as', 'brief', '--to', 'pdf', '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const result: unknown = JSON.parse(out);
    expect(Object.keys(Object(result))).toEqual([
      'briefwright',
      'command',
      'exitCode',
      'dryRun',
      'records',
      'diagnostics',
      'totals',
    ]);
    expect(result).toMatchObject({
      command: 'report',
      exitCode: 0,
      dryRun: false,
      records: [{ record: 'inputs/a.yaml', id: 'a', language: 'vi', kinds: ['brief'] }],
      totals: { records: 1, failed: 0, files: 1, errors: 0 },
    });
    const [file] = Object(result).records[0].files;
    expect(file).toMatchObject({ path: 'output/a.brief.pdf', kind: 'brief', format: 'pdf', sha256: sha256(file.path) });
  });

  test('a wrong record does not stop the others: exit code 1, place and line shown', async () => {
    writeFileSync(join(bench.folder, 'inputs/b.yaml'), smallRecord('b').replace('title:', 'titel:'));
    writeFileSync(join(bench.folder, 'inputs/c.yaml'), smallRecord('c'));
    const { code, err } = await bench.run(['report', '--as', 'brief', '--to', 'pdf', '--lang', 'en']);
    expect(code).toBe(1);
    expect(outputs()).toEqual(['a.brief.pdf', 'c.brief.pdf', 'manifest.json']);
    expect(err).toContain('inputs/b.yaml:4:3');
    expect(err).toMatch(/> 4 \| {3}titel:/);
  });

  test('two records of one id: the second is refused', async () => {
    writeFileSync(join(bench.folder, 'inputs/b.yaml'), smallRecord('a'));
    const { code, err } = await bench.run(['report', '--as', 'brief', '--to', 'pdf', '--lang', 'en']);
    expect(code).toBe(1);
    expect(err).toContain('Two records, "inputs/a.yaml" and "inputs/b.yaml"');
    expect(err).toContain('inputs/b.yaml:2:5');
  });

  test('takes a record from the standard input', async () => {
    const args = ['report', '-', '--as', 'brief', '--to', 'pdf', '--quiet'];
    const { code } = await bench.run(args, { input: smallRecord('piped') });
    expect(code).toBe(0);
    expect(outputs()).toEqual(['manifest.json', 'piped.brief.pdf']);
  });

  test('--dry-run writes nothing and says so', async () => {
    const { code, out } = await bench.run(['report', '--dry-run', '--as', 'brief', '--to', 'pdf', '--lang', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('1 file would be written');
    expect(existsSync(join(bench.folder, 'output'))).toBe(false);
  });

  test('--set goes before the record; a wrong one is told at its own place', async () => {
    const args = ['report', '--to', 'pdf', '--as', 'brief', '--lang', 'en'];
    expect((await bench.run([...args, '--set', 'id=other', '--quiet'])).code).toBe(0);
    expect(outputs()).toContain('other.brief.pdf');
    const { code, err } = await bench.run([...args, '--set', 'meeting.starts=tomorrow']);
    expect(code).toBe(1);
    expect(err).toContain('--set meeting.starts:1:16');
  });

  test('settings of a folder give way to the command line', async () => {
    writeFileSync(
      join(bench.folder, 'inputs/briefwright.yaml'),
      'kinds: [brief]\nformats: [pdf]\nnames: "{kind}_{id}"\n',
    );
    await bench.run(['report', '--quiet']);
    expect(outputs()).toEqual(['brief_a.pdf', 'manifest.json']);
    await bench.run(['report', '--quiet', '--to', 'docx', '--as', 'report']);
    expect(outputs()).toEqual(['brief_a.pdf', 'manifest.json', 'report_a.docx']);
    const manifest: unknown = JSON.parse(readFileSync(join(bench.folder, 'output/manifest.json'), 'utf8'));
    expect(Object(manifest).files.map((entry: { file: string }) => entry.file)).toEqual([
      'brief_a.pdf',
      'pages/brief_a.svg',
      'pages/report_a.svg',
      'report_a.docx',
    ]);
  });

  test('--no-page leaves the page out, and takes away that of a run before', async () => {
    await bench.run(['report', '--as', 'brief', '--quiet', '--no-page']);
    expect(everything()).toEqual(outputs());
    await bench.run(['report', '--as', 'brief', '--quiet']);
    expect(everything()).toEqual([...outputs(), ...PAGE].sort());
    await bench.run(['report', '--as', 'brief', '--quiet', '--no-page']);
    expect(everything()).toEqual([...outputs(), 'pages'].sort());
  });

  test('a run that makes nothing anew still writes a page that is missing; one of nothing new leaves it as it is', async () => {
    await bench.run(['report', '--as', 'brief', '--quiet']);
    const [page, archive] = [sha256('output/index.html'), sha256('output/documents.zip')];
    rmSync(join(bench.folder, 'output/index.html'));
    rmSync(join(bench.folder, 'output/documents.zip'));
    const { out } = await bench.run(['report', '--as', 'brief']);
    expect(out).toContain('không đổi');
    expect([sha256('output/index.html'), sha256('output/documents.zip')]).toEqual([page, archive]);
    const { mtimeMs } = statSync(join(bench.folder, 'output/index.html'));
    await bench.run(['report', '--as', 'brief', '--quiet']);
    expect(statSync(join(bench.folder, 'output/index.html')).mtimeMs).toBe(mtimeMs);
  });

  test('a document that failed is not on the page; the page never names what --prune removes', async () => {
    writeFileSync(join(bench.folder, 'inputs/b.yaml'), smallRecord('b'));
    await bench.run(['report', '--as', 'brief', '--quiet']);
    const page = (): string => readFileSync(join(bench.folder, 'output/index.html'), 'utf8');
    expect(page()).toContain('href="b.brief.pdf"');
    writeFileSync(join(bench.folder, 'inputs/a.yaml'), smallRecord('a').replace('title:', 'titel:'));
    rmSync(join(bench.folder, 'inputs/b.yaml'));
    await bench.run(['report', '--as', 'brief', '--quiet', '--prune']);
    expect(page()).not.toMatch(/href="[ab]\.brief/);
    expect(everything()).toEqual(['a.brief.docx', 'a.brief.pdf', 'index.html', 'manifest.json', 'pages']);
    expect(readdirSync(join(bench.folder, 'output/pages'))).toEqual(['a.brief.svg']);
  });

  test('SOURCE_DATE_EPOCH that is no number is wrong usage', async () => {
    const { code } = await bench.run(['report', '--as', 'brief'], { variables: { SOURCE_DATE_EPOCH: 'now' } });
    expect(code).toBe(2);
  });

  test('a template of one’s own that is wrong: exit code 3, at its place', async () => {
    mkdirSync(join(bench.folder, 'templates/memo'), { recursive: true });
    writeFileSync(
      join(bench.folder, 'templates/memo/template.yaml'),
      'name: {vi: a, en: b}\ntype-name: {vi: A, en: B}\nthem: plain\n',
    );
    writeFileSync(
      join(bench.folder, 'templates/memo/template.hbs'),
      '<document>\n<p>{{meeting.titel}}</p>\n</document>\n',
    );
    const { code, err } = await bench.run(['report', '--lang', 'en']);
    expect(code).toBe(3);
    expect(err).toContain('templates/memo/template.yaml:3:1');
    expect(err).toContain('templates/memo/template.hbs:2:');
    expect(existsSync(join(bench.folder, 'output'))).toBe(false);
  });
});

describe('writing', () => {
  test('a folder in the place of a file: exit code 2, the other files written, nothing left aside', async () => {
    mkdirSync(join(bench.folder, 'output/a.brief.pdf/x'), { recursive: true });
    const { code, err } = await bench.run(['report', '--as', 'brief', '--lang', 'en']);
    expect(code).toBe(2);
    expect(err).toContain('"output/a.brief.pdf" cannot be written');
    expect(outputs()).toEqual(['a.brief.docx', 'a.brief.pdf', 'manifest.json']);
  });

  test('an output folder that is a file: exit code 2, the file untouched', async () => {
    writeFileSync(join(bench.folder, 'output'), 'mine');
    const { code } = await bench.run(['report', '--as', 'brief']);
    expect(code).toBe(2);
    expect(readFileSync(join(bench.folder, 'output'), 'utf8')).toBe('mine');
  });

  test.skipIf(process.getuid?.() === 0)('an output folder that refuses: exit code 2', async () => {
    mkdirSync(join(bench.folder, 'output'));
    chmodSync(join(bench.folder, 'output'), 0o555);
    const { code, err } = await bench.run(['report', '--as', 'brief', '--to', 'pdf']);
    expect(code).toBe(2);
    expect(err).toContain('EACCES');
  });
});

describe('usage', () => {
  test.each([
    [['report', '--too', 'pdf', '--lang', 'en'], 'There is no option "--too".', 'Did you mean --to?'],
    [['reprot', '--lang', 'en'], 'There is no command "reprot".', 'Did you mean report?'],
    [['report', '--to', 'dox', '--lang', 'en'], 'The option --to does not take "dox".', 'Did you mean "docx"?'],
    [['report', 'inputs/b.yaml', '--lang', 'en'], 'There is no file or folder "inputs/b.yaml".', 'inputs/a.yaml'],
    [['report', '--as', 'breif', '--lang', 'en'], 'There is no kind of document "breif".', '"brief"'],
    [['report', '--templates', 'nowhere', '--lang', 'en'], 'nowhere', 'templates'],
    [['report', '--to'], 'Tuỳ chọn "-t, --to <formats>" cần một giá trị.', 'briefwright report --help'],
    [['new'], 'Thiếu tham số "file".', 'briefwright new --help'],
  ])('%j is told', async (args, what, hint) => {
    const { code, out, err } = await bench.run(args);
    expect([2, 3]).toContain(code);
    expect(out).toBe('');
    expect(err).toContain(what);
    expect(err).toContain(hint);
  });

  test('help and version go to the standard output', async () => {
    const help = await bench.run(['--help']);
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('Exit codes:');
    expect((await bench.run(['report', '--help'])).out).toContain('briefwright report inputs/a.yaml --as brief');
    expect((await bench.run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('no command: help on the error stream, exit code 2', async () => {
    const { code, out, err } = await bench.run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: briefwright');
  });

  test('a reader that goes away does not stop the work', async () => {
    const { code } = await bench.run(['report', '--as', 'brief', '--to', 'pdf', '--json'], { closeEarly: true });
    expect(code).toBe(0);
    expect(outputs()).toEqual(['a.brief.pdf', 'manifest.json']);
  });

  test('messages have no colour codes in a pipe, and none with NO_COLOR', async () => {
    writeFileSync(join(bench.folder, 'inputs/a.yaml'), 'schema: 1\n');
    const { err } = await bench.run(['check', 'inputs/a.yaml'], { variables: { NO_COLOR: '1' } });
    expect(err).not.toContain('\u001B');
    expect((await bench.run(['check', 'inputs/a.yaml'])).err).not.toContain('\u001B');
  });
});

describe('check', () => {
  test('of everything: writes nothing, says that nothing is wrong', async () => {
    const { code, out } = await bench.run(['check', '--lang', 'en']);
    expect({ code, out }).toEqual({ code: 0, out: '1 records, 5 templates checked: nothing wrong.\n' });
    expect(readdirSync(bench.folder)).toEqual(['inputs']);
  });

  test('of a wrong record: exit code 1; with warnings only: 0, but 1 with --fail-on warn', async () => {
    writeFileSync(join(bench.folder, 'inputs/b.yaml'), 'schema: 1\n');
    expect((await bench.run(['check', 'inputs/b.yaml'])).code).toBe(1);
    writeFileSync(
      join(bench.folder, 'inputs/c.yaml'),
      smallRecord('c', { more: 'sources:\n  - title: Báo\n    file: no.txt\n' }),
    );
    expect((await bench.run(['check', 'inputs/c.yaml'])).code).toBe(0);
    expect((await bench.run(['check', 'inputs/c.yaml', '--fail-on', 'warn'])).code).toBe(1);
  });
});

describe('new, schema, templates, doctor', () => {
  test('new begins a record that can be reported on, and never overwrites', async () => {
    expect((await bench.run(['new', 'inputs/n.yaml'])).code).toBe(0);
    const text = readFileSync(join(bench.folder, 'inputs/n.yaml'), 'utf8');
    expect((await bench.run(['check', 'inputs/n.yaml'])).code).toBe(0);
    const again = await bench.run(['new', 'inputs/n.yaml', '--language', 'en', '--lang', 'en']);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('never overwrites') });
    expect(readFileSync(join(bench.folder, 'inputs/n.yaml'), 'utf8')).toBe(text);
  });

  test('schema prints a JSON Schema of draft 7', async () => {
    const { code, out } = await bench.run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  test('templates lists kinds', async () => {
    const { code, out } = await bench.run(['templates', '--json']);
    expect(code).toBe(0);
    const names = ['Báo cáo tóm tắt', 'Biên bản', 'Tin bài', 'Thông báo kết luận', 'Báo cáo kết quả'];
    const kinds = ['brief', 'minutes', 'news', 'notice', 'report'].map((kind, at) => ({ kind, name: names[at] }));
    expect(JSON.parse(out)).toMatchObject({ kinds });
  });

  test('doctor tells versions and kinds', async () => {
    const { code, out } = await bench.run(['doctor', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      node: process.versions.node,
      kinds: ['brief', 'minutes', 'news', 'notice', 'report'],
      libraries: { docx: expect.stringMatching(/^\d/), '@expo-google-fonts/tinos': expect.stringMatching(/^\d/) },
    });
  });
});

test.each([['preview'], ['serve', 'inputs']])(
  '%s says where it is, and nothing else, until it is stopped',
  async (...args) => {
    const { out, err } = await bench.run([...args, '--port', '0'], { stopEarly: true, timeLimit: 20_000 });
    expect(err).toBe('');
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/);
  },
);
