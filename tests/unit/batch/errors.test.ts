import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/base/index.ts';
import { batchMessages, runBatch } from '../../../src/batch/index.ts';
import { openPool } from '../../../src/batch/pool.ts';
import { openWorkshop } from '../../../src/pipeline/index.ts';
import { fakeDisk } from '../../support/disk.ts';
import { fakeEnv } from '../../support/env.ts';
import {
  codeOf,
  errorCases,
  errorFolder,
  expectedFile,
  type Printable,
  printedByCommands,
  printedOf,
} from '../../support/error-cases.ts';

const cases = errorCases('batch');

/** What no command line leads to at will. */
const MAKERS: Readonly<Record<string, (folder: string) => Promise<Printable>>> = {
  'batch--crash': async (folder) => {
    const pool = openPool({ file: join(folder, 'worker.mjs'), data: {}, size: 1, timeLimit: 60_000 });
    const input = { name: 'record.yaml', path: join(folder, 'record.yaml') };
    return pool.run({ index: 0, input, choices: { sets: [] } }).finally(pool.close);
  },
  'batch--interrupted': async (folder) => {
    const record = readFileSync(join(folder, 'record.yaml'));
    const env = fakeEnv({ 'record.yaml': record, 'templates/memo/template.yaml': '' });
    const { value: workshop } = await openWorkshop(env, { home: '/app', version: '0.0.0' });
    if (!workshop) throw new Error('no workshop');
    const batch = {
      ...{ program: '', force: false, prune: false, wait: true, threads: { cores: 1 }, disk: fakeDisk(env) },
      inputs: [{ name: 'record.yaml', path: '/desk/record.yaml' }],
      choices: { sets: [] },
      destination: { folder: '/desk/output', write: true },
      signal: AbortSignal.abort(),
      readStandardInput: () => Promise.reject(new Error('nothing')),
    };
    const ignore = (): void => undefined;
    const outcome = await runBatch(workshop, batch, { wait: ignore, plan: ignore, begin: ignore, end: ignore });
    return { diagnostics: outcome.diagnostics, sources: [] };
  },
};

async function printedBy(name: string, language: Language): Promise<string> {
  const folder = join(errorFolder, name);
  if (existsSync(join(folder, 'arguments.txt'))) return printedByCommands(name, language);
  const make = MAKERS[name];
  if (!make) throw new Error(`${name} has no arguments.txt`);
  return printedOf(await make(folder), language);
}

describe('tests/errors', () => {
  test('holds a case for every fault that this room tells', () => {
    expect(cases.map(codeOf).sort()).toEqual(Object.keys(batchMessages).sort());
  });

  test.each(cases)('%s', async (name) => {
    for (const language of ['vi', 'en'] as const) {
      const printed = await printedBy(name, language);
      expect(printed).toContain(` ${codeOf(name)}: `);
      await expect(printed).toMatchFileSnapshot(expectedFile(name, language));
    }
  });
});
