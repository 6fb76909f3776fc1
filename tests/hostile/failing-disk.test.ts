import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type BatchOutcome, type Disk, findInputs, runBatch } from '../../src/batch/index.ts';
import { realDisk } from '../../src/cli/real-disk.ts';
import { realEnv } from '../../src/cli/real-env.ts';
import { type Env, EnvError, openWorkshop, parseManifest } from '../../src/pipeline/index.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';

/* A disk that fails: full, read-only, unplugged; at whichever moment of a run, once or from then on. */

const NAMES = ['a', 'b', 'c', 'd'];
const KIND = `name: { vi: Thử, en: Try }
type-name: { vi: THỬ, en: TRY }
subject: { vi: "{title}", en: "{title}" }
languages: [vi]
theme: plain
`;
const record = (id: string): string => `id: ${id}
meeting: { title: Buổi làm việc ${id} }
parties:
  - { id: host, name: tỉnh Nghệ An, role: host }
`;

/** Moments that the runs give as the time of their files: other bytes for every one. */
const [OLD, FRESH] = [1_700_000_000, 1_800_000_000];

const benches: Bench[] = [];
afterAll(() => {
  for (const bench of benches) bench.remove();
});

function newBench(): Bench {
  const bench = makeBench({
    'templates/memo/template.yaml': KIND,
    'templates/memo/template.hbs': '<document><p>{{meeting.title}}</p></document>',
    ...Object.fromEntries(NAMES.map((name) => [`inputs/${name}.yaml`, record(name)])),
  });
  benches.push(bench);
  return bench;
}

type Deed = 'read' | 'write' | 'remove';
/** The code with which the disk refuses; asked before each thing that is done to the output folder. */
type Refuse = (deed: Deed) => string | undefined;

/** Each run is a process of its own. */
let pids = 10_000_000;

/** A machine whose disk fails where it is told to. */
function failing(folder: string, refuse: Refuse): { readonly env: Env; readonly disk: Disk } {
  const [env, disk] = [realEnv(folder, {}), realDisk()];
  const output = join(folder, 'output');
  const pid = pids++;
  const admit = (path: string, deed: Deed): void => {
    const code = path.startsWith(output) ? refuse(deed) : undefined;
    if (code) throw new EnvError(code, path);
  };
  const guard =
    <R, A extends readonly unknown[]>(act: (path: string, ...rest: A) => Promise<R>, deed: Deed) =>
    async (path: string, ...rest: A): Promise<R> => {
      admit(path, deed);
      return act(path, ...rest);
    };
  return {
    env: {
      ...env,
      readFile: guard(env.readFile, 'read'),
      listFolder: guard(env.listFolder, 'read'),
      realPath: guard(env.realPath, 'read'),
      writeFile: guard(env.writeFile, 'write'),
    },
    disk: {
      ...disk,
      pid,
      isRunning: (other) => other === pid,
      create: guard(disk.create, 'write'),
      put: guard(disk.put, 'write'),
      flush: guard(disk.flush, 'write'),
      write: guard(disk.write, 'write'),
      rename: guard(disk.rename, 'write'),
      place: guard(disk.place, 'write'),
      ageOf: guard(disk.ageOf, 'read'),
      touch: guard(disk.touch, 'write'),
      remove: guard(disk.remove, 'remove'),
    },
  };
}

async function run(folder: string, epoch: number, refuse: Refuse = () => undefined): Promise<BatchOutcome> {
  const machine = failing(folder, refuse);
  const env = { ...machine.env, variables: { SOURCE_DATE_EPOCH: String(epoch) } };
  const { value: workshop } = await openWorkshop(env, { home: root, version: 'test' });
  if (!workshop) throw new Error('no workshop');
  const { inputs } = await findInputs(env, []);
  const ignore = (): void => undefined;
  return runBatch(
    workshop,
    {
      ...{ inputs, choices: { formats: ['html'], sets: [] }, program: 'p', force: false, prune: true, wait: false },
      destination: { folder: join(folder, 'output'), write: true },
      threads: { cores: 1 },
      disk: machine.disk,
      readStandardInput: () => Promise.reject(new Error('nothing')),
    },
    { wait: ignore, plan: ignore, begin: ignore, end: ignore },
  );
}

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Entries of the manifest that are not as it says, and whole files that it should not claim. */
function untrue(folder: string): readonly string[] {
  const output = join(folder, 'output');
  const path = join(output, 'manifest.json');
  if (!existsSync(path)) return [];
  const manifest = parseManifest(readFileSync(path, 'utf8'));
  if (!manifest) return ['the manifest'];
  return manifest.files
    .filter((entry) => !existsSync(join(output, entry.file)) || sha256(join(output, entry.file)) !== entry.sha256)
    .map(({ file }) => file);
}

/** What whole files hold, by the epoch that they were made with. */
async function wholeFiles(epoch: number): Promise<ReadonlySet<string>> {
  const { folder } = newBench();
  await run(folder, epoch);
  return new Set(NAMES.map((name) => sha256(join(folder, 'output', `${name}.memo.html`))));
}

const kinds: Readonly<Record<string, { readonly code: string; readonly of: readonly Deed[] }>> = {
  'is full': { code: 'ENOSPC', of: ['write'] },
  'is read-only': { code: 'EROFS', of: ['write', 'remove'] },
  'is unplugged': { code: 'EIO', of: ['read', 'write', 'remove'] },
};

describe.each(Object.entries(kinds))('a disk that %s', (_, { code, of }) => {
  test.each(['once', 'from then on'])(
    '%s, at each moment of a run: told, nothing lost, all else made, and the next run completes',
    async (how) => {
      const [old, fresh] = [await wholeFiles(OLD), await wholeFiles(FRESH)];
      const bench = newBench();
      let moments = 0;
      for (let moment = 0; moment <= moments; moment += 1) {
        await run(bench.folder, OLD);
        let asked = 0;
        const outcome = await run(bench.folder, FRESH, (deed) => {
          if (!of.includes(deed)) return undefined;
          asked += 1;
          return asked - 1 === moment || (how === 'from then on' && asked > moment) ? code : undefined;
        });
        moments = Math.max(moments, asked);
        const told = `at moment ${moment}`;
        const all = [...outcome.diagnostics, ...[...outcome.records].flatMap(({ diagnostics }) => diagnostics)];
        expect(
          all.filter(({ family }) => family === 'internal'),
          told,
        ).toEqual([]);
        const files = readdirSync(join(bench.folder, 'output')).filter((name) => name.endsWith('.html'));
        expect(files, told).toHaveLength(NAMES.length);
        const hashes = files.map((name) => sha256(join(bench.folder, 'output', name)));
        expect(
          hashes.filter((hash) => !old.has(hash) && !fresh.has(hash)),
          told,
        ).toEqual([]);
        expect(untrue(bench.folder), told).toEqual([]);
        const made = hashes.filter((hash) => fresh.has(hash)).length;
        if (made < NAMES.length)
          expect(
            all.some(({ text }) => text.en.message.includes(code)),
            told,
          ).toBe(true);
        const after = await run(bench.folder, FRESH);
        expect(
          after.diagnostics.filter(({ severity }) => severity === 'error'),
          told,
        ).toEqual([]);
        expect(
          [...after.records].map(({ files: saved }) => saved.length),
          told,
        ).toEqual(NAMES.map(() => 1));
        expect(untrue(bench.folder), told).toEqual([]);
        expect(readdirSync(join(bench.folder, 'output')), told).toHaveLength(NAMES.length + 1);
      }
      console.log(`${code} ${how}: ${moments + 1} moments`);
      expect(moments).toBeGreaterThan(5);
    },
    120_000,
  );
});
