import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { type Manifest, parseManifest } from '../../../src/pipeline/index.ts';
import { type Bench, makeBench, root } from '../../support/run-bin.ts';
import { smallRecord } from '../../support/small-record.ts';

const IMAGE = 'images:\n  - file: images/a.png\n    alt: Toàn cảnh\nsources:\n  - title: Báo\n    file: a.txt\n';

let bench: Bench;
beforeEach(() => {
  bench = makeBench({ 'inputs/a.yaml': smallRecord('a'), 'inputs/b.yaml': smallRecord('b', { more: IMAGE }) });
  const images = readdirSync(join(root, 'inputs/images')).filter((name) => name.endsWith('.png'));
  mkdirSync(path('inputs/images'));
  cpSync(join(root, 'inputs/images', images[0] ?? ''), path('inputs/images/a.png'));
  cpSync(join(root, 'templates'), path('templates'), { recursive: true });
  return () => bench.remove();
});

const path = (name: string): string => join(bench.folder, name);
const change = (name: string, from: string | RegExp, to: string): void =>
  writeFileSync(path(name), readFileSync(path(name), 'utf8').replace(from, to));

interface Ran {
  readonly code: number;
  /** Records that were made, by file name. */
  readonly made: readonly string[];
  readonly codes: readonly string[];
}

/** Runs the command line in this process, for its JSON result. */
async function run(
  options: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
  cwd = '',
): Promise<Ran> {
  let out = '';
  const machine = {
    terminal: {
      out: (text: unknown) => {
        out += text;
      },
      err: () => undefined,
      errIsTerminal: false,
      outIsTerminal: false,
      columns: 80,
    },
    cwd: path(cwd),
    variables,
    home: root,
    version: '0.0.0',
    readStandardInput: () => Promise.resolve(Buffer.from(smallRecord('piped'))),
    untilStopped: () => Promise.resolve(),
    openBrowser: () => undefined,
  };
  const usual = ['--as', 'brief', '--to', 'html', '--no-page', '--json'];
  const code = await runCli(
    ['report', ...(options.includes('--as') ? ['--no-page', '--json'] : usual), ...options],
    machine,
  );
  const { records, diagnostics } = JSON.parse(out);
  return {
    code,
    made: records.flatMap((one: { record: string; unchanged: boolean }) =>
      one.unchanged ? [] : [one.record.slice(-6, -5)],
    ),
    codes: [...records.flatMap((one: { diagnostics: object[] }) => one.diagnostics), ...diagnostics]
      .map(({ code: of }) => of)
      .filter((of) => !of.startsWith('forms/')),
  };
}

const manifest = (): Manifest => {
  const found = parseManifest(readFileSync(path('output/manifest.json'), 'utf8'));
  if (!found) throw new Error('no manifest');
  return found;
};
const current = (): readonly string[] => manifest().files.map(({ file }) => file);
const outdated = (): readonly string[] => manifest().outdated.map(({ file, why }) => `${file} ${why}`);

describe('what is unchanged', () => {
  test('is not touched; its warnings are told again, and count', async () => {
    const first = await run();
    expect(first).toMatchObject({ code: 0, made: ['a', 'b'], codes: ['pipeline/source-missing'] });
    const before = statSync(path('output/a.brief.html'));
    const text = readFileSync(path('output/manifest.json'), 'utf8');
    expect(await run()).toMatchObject({ code: 0, made: [], codes: ['pipeline/source-missing'] });
    expect(await run(['--fail-on', 'warn'])).toMatchObject({ code: 1, made: [] });
    expect(statSync(path('output/a.brief.html'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(readFileSync(path('output/manifest.json'), 'utf8')).toBe(text);
  });

  const changes: Readonly<Record<string, readonly [() => void, readonly string[]]>> = {
    'the record': [() => change('inputs/a.yaml', 'Đoàn', 'đoàn'), ['a']],
    'a comment in it, since the record rides along': [
      () => change('inputs/a.yaml', 'schema: 1', 'schema: 1 # ổn'),
      ['a'],
    ],
    'an image': [() => cpSync(path('inputs/images/a.png'), path('inputs/images/a.png.old')), []],
    'an image’s bytes': [
      () =>
        writeFileSync(
          path('inputs/images/a.png'),
          Buffer.concat([readFileSync(path('inputs/images/a.png')), Buffer.of(0)]),
        ),
      ['b'],
    ],
    'a source that was missing': [() => writeFileSync(path('inputs/a.txt'), 'Báo'), ['b']],
    'a partial': [
      () => change(`templates/_shared/partials/${readdirSync(path('templates/_shared/partials'))[0]}`, /$/, '\n'),
      ['a', 'b'],
    ],
    'a theme': [
      () => change(`templates/_shared/themes/${readdirSync(path('templates/_shared/themes'))[0]}`, /$/, '\n# x\n'),
      ['a', 'b'],
    ],
    'another kind’s template': [() => change('templates/report/template.hbs', /$/, '\n'), []],
    'notes beside the templates': [() => writeFileSync(path('templates/brief/notes.md'), 'x'), []],
    'settings that appear': [() => writeFileSync(path('inputs/briefwright.yaml'), 'language: en\n'), ['a', 'b']],
    'settings further up': [() => writeFileSync(path('briefwright.yaml'), 'language: en\n'), ['a', 'b']],
    'a file cut by a byte': [
      () => writeFileSync(path('output/a.brief.html'), readFileSync(path('output/a.brief.html')).subarray(1)),
      ['a'],
    ],
    'a file with another byte': [() => change('output/a.brief.html', 'Bắc', 'Nam'), ['a']],
    'a file that is gone': [() => rmSync(path('output/b.brief.html')), ['b']],
    'a manifest that is gone': [() => rmSync(path('output/manifest.json')), ['a', 'b']],
  };

  test.each(Object.entries(changes))('%s decides', async (_, [act, expected]) => {
    await run();
    act();
    expect((await run()).made).toEqual(expected);
    expect((await run()).made).toEqual([]);
  });

  test.each([
    [['--language', 'en'], {}],
    [['--set', 'document.number=12'], {}],
    [['--force'], {}],
    [[], { SOURCE_DATE_EPOCH: '1700000000' }],
  ] as const)('another command does not take it for its own: %j %j', async (options, variables) => {
    await run();
    expect((await run(options, variables)).made).toEqual(['a', 'b']);
  });

  test('by two commands whose files lie side by side, stays so for both', async () => {
    writeFileSync(path('inputs/briefwright.yaml'), 'names: "{id}.{kind}.{language}"\n');
    await run();
    await run(['--language', 'en']);
    expect((await run()).made).toEqual([]);
    expect((await run(['--language', 'en'])).made).toEqual([]);
    expect(current()).toEqual(['a.brief.en.html', 'a.brief.vi.html', 'b.brief.en.html', 'b.brief.vi.html']);
  });

  test('by one command, is not when another has overwritten the files', async () => {
    await run();
    await run(['--language', 'en']);
    expect((await run()).made).toEqual(['a', 'b']);
  });

  test('what comes through the standard input is always made', async () => {
    await run(['-']);
    expect((await run(['-'])).made.length).toBe(1);
  });
});

describe('files that are not current', () => {
  test('of a record with an error stay, and are listed as such; when it is right again, they are replaced', async () => {
    await run();
    change('inputs/a.yaml', 'title:', 'titel:');
    const failed = await run();
    expect(failed).toMatchObject({ code: 1, made: ['a'] });
    expect(failed.codes).toContain('batch/outdated');
    expect([current(), outdated()]).toEqual([['b.brief.html'], ['a.brief.html failed']]);
    expect(existsSync(path('output/a.brief.html'))).toBe(true);
    change('inputs/a.yaml', 'titel:', 'title:');
    expect(await run()).toMatchObject({ code: 0, made: ['a'] });
    expect([current(), outdated()]).toEqual([['a.brief.html', 'b.brief.html'], []]);
  });

  test('of a kind that was not made anew after a change are listed as such', async () => {
    await run(['--as', 'brief,report', '--to', 'html']);
    expect(current().length).toBe(4);
    change('inputs/a.yaml', 'Đoàn', 'đoàn');
    expect((await run()).codes).toContain('batch/outdated');
    expect(outdated()).toEqual(['a.report.html changed']);
    await run(['--as', 'brief,report', '--to', 'html']);
    expect(outdated()).toEqual([]);
  });

  test('of a record that is gone are listed, and go with --prune only', async () => {
    await run();
    rmSync(path('inputs/b.yaml'));
    expect(await run()).toMatchObject({ code: 0, codes: ['batch/gone'] });
    expect(await run()).toMatchObject({ codes: ['batch/gone'] });
    expect([current(), outdated()]).toEqual([['a.brief.html'], ['b.brief.html gone']]);
    expect(existsSync(path('output/b.brief.html'))).toBe(true);
    expect(await run(['--prune'])).toMatchObject({ codes: ['batch/pruned'] });
    expect(readdirSync(path('output')).sort()).toEqual(['a.brief.html', 'manifest.json']);
    expect(outdated()).toEqual([]);
  });

  test('of a record that was given another id are gone; of one that was renamed they are not', async () => {
    await run(['--as', 'all', '--to', 'html']);
    change('inputs/a.yaml', 'id: a', 'id: c');
    renameSync(path('inputs/b.yaml'), path('inputs/z.yaml'));
    const { codes } = await run(['--as', 'all', '--to', 'html', '--prune']);
    expect(codes.filter((code) => code.startsWith('batch/'))).toEqual(['batch/outdated']);
    expect(
      outdated()
        .filter((one) => one.startsWith('a.'))
        .every((one) => one.endsWith('changed')),
    ).toBe(true);
    expect(
      manifest()
        .files.filter(({ file }) => file.startsWith('b.'))
        .every(({ record: of }) => of === 'inputs/z.yaml'),
    ).toBe(true);
  });

  test('a run from another folder does not think that all records are gone', async () => {
    await run();
    const elsewhere = await run(
      ['../inputs', '--out-dir', '../output', '--templates', '../templates', '--prune'],
      {},
      'templates',
    );
    expect(elsewhere.codes.filter((code) => code.startsWith('batch/'))).toEqual([]);
    expect(current()).toEqual(['a.brief.html', 'b.brief.html']);
    await run();
    expect(manifest().records.map(({ record: of }) => of)).toEqual(['inputs/a.yaml', 'inputs/b.yaml']);
  });

  test('files that are nobody’s are left alone', async () => {
    await run();
    writeFileSync(path('output/mine.txt'), 'x');
    writeFileSync(path('output/b.pdf.tmp'), 'x');
    rmSync(path('inputs/b.yaml'));
    await run(['--prune']);
    expect(readdirSync(path('output')).sort()).toEqual(['a.brief.html', 'b.pdf.tmp', 'manifest.json', 'mine.txt']);
  });
});
