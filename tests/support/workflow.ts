import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readYaml } from '../../src/base/index.ts';
import { root } from './run-bin.ts';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
  'working-directory': z.string().default('.'),
});
const job = z.looseObject({
  needs: z.union([z.string(), z.array(z.string())]).default([]),
  steps: z.array(step),
  strategy: z.looseObject({ matrix: z.record(z.string(), z.array(z.unknown())) }).optional(),
});
const workflow = z.looseObject({ on: z.unknown(), jobs: z.record(z.string(), job) });

/** A workflow of GitHub Actions, as far as its steps are run here. */
export type Workflow = z.infer<typeof workflow>;
type Step = z.infer<typeof step>;

/** Reads a workflow through the one door for YAML, strictly. */
export function readWorkflow(text: string): Workflow {
  const { value, diagnostics } = readYaml({ name: 'workflow.yml', text });
  if (!value) throw new Error(diagnostics.map((one) => one.text.en.message).join('\n'));
  return workflow.parse(value.value);
}

/** A machine on which workflows are run: what lies between jobs and runs is kept in folders. */
export interface Runner {
  readonly folder: string;
  /** Runs a job, once for each of its matrix, each in a folder of its own. */
  runJob(workflow: Workflow, name: string, expressions: Readonly<Record<string, string>>): readonly JobRun[];
  remove(): void;
}

/** What came of a job. */
export interface JobRun {
  readonly folder: string;
  readonly status: number;
  readonly log: string;
}

/** Where programs come from and go to, in place of GitHub. `files` are the repository's. */
export function makeRunner(files: readonly string[]): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  const [tools, kept] = [join(folder, 'tools'), join(folder, 'kept')];
  for (const one of [tools, kept]) mkdirSync(one);
  // Without a network: the packages are those that are installed here.
  const npm = `#!/bin/sh\nif [ "$1" = ci ]; then ln -sfn '${join(root, 'node_modules')}' node_modules; else exit 9; fi\n`;
  writeFileSync(join(tools, 'npm'), npm, { mode: 0o755 });
  let count = 0;
  const runOnce = (steps: readonly Step[], expressions: Readonly<Record<string, string>>): JobRun => {
    count += 1;
    const home = join(folder, `job-${count}`);
    mkdirSync(home);
    let [status, log] = [0, ''];
    for (const one of steps) {
      if (status !== 0 && !String(Reflect.get(one, 'if') ?? '').includes('cancelled()')) continue;
      const resolve = (text: unknown): string => fillIn(String(text), expressions);
      if (one.uses) act(one, home, kept, files, resolve);
      if (!one.run) continue;
      const env = Object.entries(one.env).map(([key, value]) => [key, resolve(value)]);
      const ran = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', resolve(one.run)], {
        cwd: join(home, one['working-directory']),
        env: { ...variables(), ...Object.fromEntries(env), PATH: `${tools}:${process.env.PATH}` },
        encoding: 'utf8',
      });
      log += ran.stdout + ran.stderr;
      status = Math.max(status, ran.status ?? 255);
    }
    return { folder: home, status, log };
  };
  return {
    folder,
    runJob: ({ jobs }, name, expressions) => {
      const found = jobs[name];
      if (!found) throw new Error(`there is no job ${name}`);
      const [key, values] = Object.entries(found.strategy?.matrix ?? {})[0] ?? ['', ['']];
      const total = { 'strategy.job-total': String(values.length) };
      return values.map((value) =>
        runOnce(found.steps, { ...expressions, ...total, [`matrix.${key}`]: String(value) }),
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The environment of a step, without what this machine would say of itself. */
function variables(): Record<string, string | undefined> {
  const { NO_COLOR: _color, GITHUB_ACTIONS: _github, GITHUB_STEP_SUMMARY: _summary, ...others } = process.env;
  return others;
}

/** `${{ … }}` filled in; an expression that the test does not know is an error. */
function fillIn(text: string, expressions: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`unknown expression: ${expression}`);
    return value;
  });
}

/** What the actions do that the workflows use, with folders in place of GitHub's storage. */
function act(
  { uses = '', with: given }: Step,
  home: string,
  kept: string,
  files: readonly string[],
  resolve: (text: unknown) => string,
): void {
  const [action = ''] = uses.split('@');
  const path = join(home, resolve(given.path ?? '.'));
  const program = ['bin', 'dist', 'schema', 'templates', 'package.json', 'package-lock.json'];
  const known: Readonly<Record<string, () => void>> = {
    'actions/checkout': () => {
      const names = given.repository === undefined ? files : program;
      const from = given.repository === undefined ? join(kept, '..', 'repository') : root;
      for (const name of names) cpSync(join(from, name), join(path, name), { recursive: true });
    },
    'actions/setup-node': () => undefined,
    'actions/cache/restore': () => {
      const keys = [
        resolve(given.key),
        ...resolve(given['restore-keys'])
          .trim()
          .split(/\s*\n\s*/),
      ];
      const match = keys.flatMap((key) =>
        readdirSync(kept)
          .filter((name) => name.startsWith(`cache ${key}`))
          .sort()
          .reverse(),
      );
      if (match[0]) cpSync(join(kept, match[0]), path, { recursive: true });
    },
    'actions/cache/save': () => cpSync(path, join(kept, `cache ${resolve(given.key)}`), { recursive: true }),
    'actions/upload-artifact': () => {
      const name = join(kept, `artifact ${resolve(given.name)}`);
      rmSync(name, { recursive: true, force: true });
      if (existsSync(path)) cpSync(path, name, { recursive: true });
    },
    'actions/download-artifact': () => {
      const start = `artifact ${resolve(given.pattern).replace(/\*$/, '')}`;
      for (const name of readdirSync(kept).filter((one) => one.startsWith(start)))
        cpSync(join(kept, name), join(path, name.slice('artifact '.length)), { recursive: true });
    },
    'actions/upload-pages-artifact': () => undefined,
  };
  const does = known[action];
  if (!does) throw new Error(`unknown action: ${action}`);
  does();
}

/** Puts a repository where a runner's jobs check it out. */
export function fillRepository({ folder }: Runner, from: string, names: readonly string[]): void {
  for (const name of names) cpSync(join(from, name), join(folder, 'repository', name), { recursive: true });
}
