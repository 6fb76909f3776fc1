import { CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../../src/cli/exit-code.ts';
import { messageLanguage } from '../../../src/cli/message-language.ts';
import { readBuildOptions } from '../../../src/cli/options.ts';
import { createProgress } from '../../../src/cli/progress.ts';
import { formatTable } from '../../../src/cli/table.ts';
import { tellUsageFault } from '../../../src/cli/usage-fault.ts';
import { diagnosePipeline } from '../../../src/pipeline/index.ts';

const recordFault = diagnosePipeline('pipeline/image-missing', { file: 'a' });
const recordWarning = diagnosePipeline('pipeline/source-missing', { file: 'a' });
const usageFault = diagnosePipeline('pipeline/wrong-epoch', { found: 'a' });
const templateFault = diagnosePipeline('pipeline/not-utf8', undefined);
const ourFault = diagnosePipeline('pipeline/internal', { step: 'view', reason: 'x' });

describe('exitCodeOf', () => {
  test('is 0 with nothing, and with warnings', () => {
    expect([exitCodeOf([]), exitCodeOf([recordWarning])]).toEqual([0, 0]);
  });

  test('tells whose fault it is, the highest where there are several', () => {
    expect([recordFault, usageFault, templateFault, ourFault].map((fault) => exitCodeOf([fault]))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(exitCodeOf([templateFault, recordFault, usageFault])).toBe(3);
  });

  test('counts warnings when asked to', () => {
    expect(exitCodeOf([recordWarning], true)).toBe(1);
  });
});

test.each([
  [['report'], 'vi'],
  [['report', '--lang', 'en'], 'en'],
  [['report', '--lang=en'], 'en'],
  [['report', '--lang=xx'], 'vi'],
  [['report', '--lang', 'en', '--lang', 'vi'], 'vi'],
  [['report', '--lang'], 'vi'],
])('%j speaks %s', (argv, language) => {
  expect(messageLanguage(argv)).toBe(language);
});

describe('readBuildOptions', () => {
  test('leaves to others what is not said', () => {
    expect(readBuildOptions({ outDir: 'output' })).toEqual({
      choices: { sets: [] },
      failOnWarnings: false,
      page: true,
      outDir: 'output',
      dryRun: false,
      json: false,
      quiet: false,
      verbose: false,
      force: false,
      prune: false,
      wait: true,
      diagnostics: [],
    });
  });

  test('reads lists, kinds, formats, sets', () => {
    const { choices } = readBuildOptions({ as: 'brief, report', to: 'pdf,html', language: 'en', set: ['a.b=1'] });
    expect(choices).toEqual({
      kinds: ['brief', 'report'],
      formats: ['pdf', 'html'],
      language: 'en',
      sets: [{ path: ['a', 'b'], text: '1' }],
    });
    expect(readBuildOptions({ as: 'all' }).choices.kinds).toBe('all');
  });

  test('tells every value that it does not take, with what was meant', () => {
    const { diagnostics } = readBuildOptions({
      to: 'docx,pfd,spreadsheet',
      lang: 'vn',
      failOn: 'warning',
      set: ['x'],
      as: ',',
    });
    expect(diagnostics.map(({ code, text }) => [code, text.en.hint])).toEqual(
      expect.arrayContaining([
        ['cli/unknown-value', 'Did you mean "pdf"?'],
        ['cli/unknown-value', 'Values it takes: docx, pdf, html.'],
        ['cli/unknown-value', 'Values it takes: warn.'],
        ['cli/unknown-value', 'Did you mean "vi"?'],
        ['cli/wrong-set', expect.stringContaining('key=value')],
        ['cli/empty-list', expect.stringContaining('commas')],
      ]),
    );
    expect(diagnostics.every(({ family }) => family === 'usage')).toBe(true);
  });
});

test('formatTable aligns by characters, not bytes, and leaves no space at line ends', () => {
  const columns = [{ heading: 'Bản ghi' }, { heading: 'Trang', right: true }] as const;
  expect(
    formatTable(columns, [
      ['a', '12'],
      ['một tệp dài', '3'],
    ]),
  ).toBe(['Bản ghi      Trang', 'a               12', 'một tệp dài      3'].join('\n'));
  expect(
    formatTable(
      [],
      [
        ['a', 'b'],
        ['long', ''],
      ],
    ),
  ).toBe('a     b\nlong');
});

describe('tellUsageFault', () => {
  const unknown = new CommanderError(
    1,
    'commander.unknownOption',
    "error: unknown option '--too'\n(Did you mean --to?)",
  );

  test('speaks both languages and passes on what was meant', () => {
    expect(tellUsageFault(unknown, 'en', ['report', '--too'])).toBe(
      'error: There is no option "--too".\n  Did you mean --to?\n  For commands and options: briefwright report --help',
    );
    expect(tellUsageFault(unknown, 'vi', ['--too'])).toBe(
      'lỗi: Không có tuỳ chọn "--too".\n  Có phải ý bạn là --to?\n  Xem các lệnh và tuỳ chọn: briefwright --help',
    );
  });

  test('a record in the place of a command leads to report', () => {
    const error = new CommanderError(1, 'commander.unknownCommand', "error: unknown command 'a.yaml'");
    expect(tellUsageFault(error, 'en', ['a.yaml'])).toContain('To make documents: briefwright report a.yaml');
  });

  test('a fault without words of ours is told in the parser’s', () => {
    expect(tellUsageFault(new CommanderError(1, 'commander.other', 'error: odd'), 'en', [])).toContain('error: odd');
  });
});

describe('progress', () => {
  const said: string[] = [];
  const terminal = {
    out: () => undefined,
    err: (text: string) => void said.push(text),
    outIsTerminal: false,
    columns: 14,
  };

  const done = {
    record: 'a',
    kinds: [],
    files: [],
    diagnostics: [],
    milliseconds: 5,
    unchanged: false,
  };
  let clock = 0;
  const options = { silent: false, language: 'vi', now: () => clock } as const;

  test('draws and wipes one line on a terminal, never wider than it', () => {
    const progress = createProgress({ ...terminal, errIsTerminal: true }, options);
    progress.plan(2, 2);
    progress.begin('inputs/nghe-an.yaml');
    progress.end('done', done);
    expect(said.splice(0)).toEqual(['\r\u001B[2K[1/2] inputs/', '\r\u001B[2K']);
  });

  test('counts what is unchanged and failed, and reckons the time left from what was made', () => {
    const progress = createProgress({ ...terminal, columns: 80, errIsTerminal: true }, options);
    progress.plan(100, 99);
    progress.end('', { ...done, unchanged: true });
    clock = 3_000;
    progress.end('', done);
    said.length = 0;
    progress.begin('b');
    expect(said.splice(0)).toEqual(['\r\u001B[2K[3/100 · 1 không đổi · còn 4:54] b']);
    clock = 80_000;
    progress.end('', { ...done, diagnostics: [recordFault] });
    said.length = 0;
    progress.begin('c');
    expect(said.splice(0)).toEqual(['\r\u001B[2K[4/100 · 1 không đổi · 1 có lỗi · còn 1:04:40] c']);
  });

  test('writes plain lines into a pipe but for what is unchanged, and nothing when silent', () => {
    const progress = createProgress({ ...terminal, errIsTerminal: false }, options);
    progress.wait({ pid: 7, host: 'máy' });
    progress.begin('a');
    progress.end('a: done', done);
    progress.end('b: done', { ...done, unchanged: true });
    createProgress({ ...terminal, errIsTerminal: false }, { ...options, silent: true }).end('b', done);
    expect(said.splice(0)).toEqual([
      'Đang chờ lần chạy khác trong cùng thư mục (tiến trình 7, máy máy)…\n',
      'a: done\n',
    ]);
  });
});
