import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseManifest } from '../../src/pipeline/index.ts';
import { type Bench, makeBench, root } from '../support/run-bin.ts';
import { isFull, seed } from '../support/sample.ts';
import { smallRecord } from '../support/small-record.ts';

const RECORDS = 200;

const MOMENTS = isFull ? 50 : 3;
const COMMAND = ['report', '--as', 'brief', '--to', 'pdf,html', '--quiet', '-j', '2'];
/** Two runs that give other bytes for every file. */
const EPOCHS = ['1700000000', '1800000000'] as const;

const names = Array.from({ length: RECORDS }, (_, index) => `r${String(index).padStart(3, '0')}`);

let bench: Bench;
/** Hashes of all files after whole runs, by epoch. */
const whole = new Map<string, ReadonlyMap<string, string>>();
let duration = 0;

beforeAll(async () => {
  bench = makeBench(Object.fromEntries(names.map((name) => [`inputs/${name}.yaml`, smallRecord(name)])));
  await run(EPOCHS[1]);
  whole.set(EPOCHS[1], hashes());
  const began = performance.now();
  await run(EPOCHS[0]);
  duration = performance.now() - began;
  whole.set(EPOCHS[0], hashes());
}, 300_000);
afterAll(() => bench.remove());

const run = async (epoch: string) => {
  const ran = await bench.run(COMMAND, { variables: { SOURCE_DATE_EPOCH: epoch } });
  expect(ran).toMatchObject({ code: 0, err: '' });
};

/** Starts a run and kills it, without a word of warning, after so many milliseconds. */
async function runAndKill(epoch: string, moment: number): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'bin/briefwright.js'), ...COMMAND], {
    cwd: bench.folder,
    env: { ...process.env, SOURCE_DATE_EPOCH: epoch },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await Promise.race([wait(moment), ended]);
  child.kill('SIGKILL');
  await ended;
}

const output = (): string => join(bench.folder, 'output');
const sha256 = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(output(), name)))
    .digest('hex');
const isDocument = (name: string): boolean => /\.(?:pdf|html|svg|zip)$/.test(name);
const hashes = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(output(), { recursive: true, encoding: 'utf8' })
      .filter(isDocument)
      .map((name) => [name, sha256(name)]),
  );

/** A generator of numbers from 0 to 1 that a printed seed gives again. */
function numbersOf(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Entries of the manifest that are not as the manifest says. */
function untrue(): readonly string[] {
  const path = join(output(), 'manifest.json');
  const manifest = parseManifest(readFileSync(path, 'utf8'));
  if (!manifest) return ['the manifest'];
  return manifest.files
    .filter(({ file, sha256: told }) => !existsSync(join(output(), file)) || sha256(file) !== told)
    .map(({ file }) => file);
}

/** Addresses of the page to download from that lead nowhere. */
function deadEnds(): readonly string[] {
  const page = readFileSync(join(output(), 'index.html'), 'utf8');
  const goals = [...page.matchAll(/ (?:href|src)="([^"#]+)"/g)].map(([, goal = '']) => goal);
  return goals.length > 0 ? goals.filter((goal) => !existsSync(join(output(), goal))) : ['no address at all'];
}

describe(`a batch of ${RECORDS} records, killed`, () => {
  const random = numbersOf(seed);

  test.each(Array.from({ length: MOMENTS }, (_, index) => index))(
    `at random moment %i of BRIEFWRIGHT_SEED=${seed}: every file is whole, the manifest true, the next run completes`,
    async (index) => {
      const [old = '', fresh = ''] = index % 2 === 0 ? EPOCHS : EPOCHS.toReversed();
      const moment = random() * duration;
      await runAndKill(fresh, moment);
      const told = `killed after ${Math.round(moment)} of ${Math.round(duration)} ms`;
      const half = [...hashes()].filter(
        ([name, hash]) => ![old, fresh].some((epoch) => whole.get(epoch)?.get(name) === hash),
      );
      expect(half, told).toEqual([]);
      expect([...untrue(), ...deadEnds()], told).toEqual([]);
      await run(fresh);
      expect(hashes(), told).toEqual(whole.get(fresh));
      expect(untrue(), told).toEqual([]);
      expect(
        readdirSync(output()).filter((name) => !isDocument(name) && !['manifest.json', 'pages'].includes(name)),
        told,
      ).toEqual([]);
    },
    300_000,
  );
});
