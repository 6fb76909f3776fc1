import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderContents } from '../support/folder-contents.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

/** The fenced blocks of a language, without their fences. */
function blocks(language: string): string[] {
  const fenced = readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm);
  return [...fenced].filter(([, name]) => name === language).map(([, , text = '']) => text);
}

const record = blocks('yaml').find((text) => text.includes('meeting:')) ?? '';
const settings = blocks('yaml').find((text) => text.includes('kinds:')) ?? '';

/** The record behind the README's example of messages. */
const wrongRecord = `schema: 1
meeting:
  titel: Buổi làm việc với tỉnh Bắc Giang
  starts: 2023-10-05
parties:
  - id: nghe-an
    name: tỉnh Nghệ An
    role: host
indicators:
  - party: nghe-an
    name: Thu ngân sách
    measure: level
    value: "1.234,5"
    unit: tỷ đồng
`;

const benches: Bench[] = [];

/** A folder with files in it, to run the program in. */
function benchWith(files: Readonly<Record<string, string>>): Bench {
  const bench = makeBench(files);
  benches.push(bench);
  return bench;
}

describe('the README', () => {
  afterAll(() => {
    for (const bench of benches) bench.remove();
  });

  it('names scripts that exist', () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  it('names options that exist', async () => {
    const { out } = await benchWith({}).run(['report', '--help']);
    const named = [...readme.matchAll(/npm run report -- [^\n|`]*/g)].flatMap(
      ([line]) => line.match(/--[a-z-]{2,}/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(out).toContain(name);
  });

  it('names commands that exist', async () => {
    const { out } = await benchWith({}).run(['--help']);
    const named = [...readme.matchAll(/bin\/briefwright\.js ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('tells the exit codes that the program tells', async () => {
    const { out } = await benchWith({}).run(['--help']);
    for (const code of ['0', '1', '2', '3', '4']) {
      expect(out).toMatch(new RegExp(`^ {2}${code} {2}`, 'm'));
      expect(readme).toContain(`\`${code}\``);
    }
  });

  it('shows a record that builds', async () => {
    const bench = benchWith({ 'inputs/hop.yaml': record });
    const ran = await bench.run(['report']);
    expect(ran.err).not.toMatch(/lỗi [a-z]+\//);
    expect(ran.code).toBe(0);
    expect(existsSync(join(bench.folder, 'output', 'hop.report.pdf'))).toBe(true);
  });

  it('shows settings that hold', async () => {
    const bench = benchWith({ 'inputs/hop.yaml': record, 'inputs/briefwright.yaml': settings });
    const ran = await bench.run(['report']);
    expect(ran.code).toBe(0);
    expect(existsSync(join(bench.folder, 'output', 'hop.brief.docx'))).toBe(true);
    expect(existsSync(join(bench.folder, 'output', 'hop.report.docx'))).toBe(false);
  });

  it('shows messages as they are printed', async () => {
    const bench = benchWith({ 'inputs/hop.yaml': wrongRecord });
    const ran = await bench.run(['check', 'inputs/hop.yaml']);
    const shown = blocks('').find((text) => text.includes('record/unknown-key')) ?? '';
    expect(shown).not.toBe('');
    for (const message of shown.trim().split('\n\n')) expect(ran.err).toContain(message);
    expect(ran.code).toBe(1);
  });

  it('shows parts that merge into what one run makes, and which then is not made again', async () => {
    const commands = [...readme.matchAll(/^node (bin\/briefwright\.js (?:report --shard|merge) [^#\n]*)/gm)].map(
      ([, text = '']) => text.trim().split(/\s+/).slice(1),
    );
    expect(commands.length).toBe(3);
    const bench = benchWith({ 'inputs/hop.yaml': record, 'inputs/giao-ban.yaml': record });
    for (const command of commands) expect(await bench.run([...command, '--quiet'])).toMatchObject({ code: 0 });
    const whole = benchWith({ 'inputs/hop.yaml': record, 'inputs/giao-ban.yaml': record });
    expect((await whole.run(['report', '--quiet'])).code).toBe(0);
    expect(folderContents(join(bench.folder, 'output'))).toEqual(folderContents(join(whole.folder, 'output')));
    const again = await whole.run(['report', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ totals: { records: 2, unchanged: 2 } });
    const forced = await whole.run(['report', '--json', '--force']);
    expect(JSON.parse(forced.out)).toMatchObject({ totals: { records: 2, unchanged: 0 } });
  });

  it('links to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(3);
    for (const path of links) expect(existsSync(join(root, path)), path).toBe(true);
  });
});
