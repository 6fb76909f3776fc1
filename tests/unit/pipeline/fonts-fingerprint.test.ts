import { expect, test } from 'vitest';
import { type Env, fingerprintFonts, type Keeper } from '../../../src/pipeline/index.ts';
import { fakeEnv } from '../../support/env.ts';

function memory(): Keeper {
  const known = new Map<string, unknown>();
  return {
    find: <T>(key: string) => known.get(key) as T | undefined,
    keep: (key, value) => void known.set(key, value),
  };
}

/** An environment in which all font files hold the same and have the same stamp; counts how often one is read. */
function envOf(content: string, stampOf?: Env['stampOf']): { readonly env: Env; readonly reads: () => number } {
  let count = 0;
  const readFile = async (): Promise<Uint8Array> => {
    count += 1;
    return Buffer.from(content);
  };
  return { env: { ...fakeEnv({}), readFile, ...(stampOf ? { stampOf } : {}) }, reads: () => count };
}

test('the hash of the fonts is of what they hold, and kept while none of them is another file', async () => {
  const plain = await fingerprintFonts(envOf('a').env);
  expect(await fingerprintFonts(envOf('b').env)).not.toBe(plain);
  const [keeper, first, again, changed] = [
    memory(),
    envOf('a', () => '1'),
    envOf('a', () => '1'),
    envOf('b', (path) => (path.endsWith('Bold.ttf') ? '2' : '1')),
  ];
  expect(await fingerprintFonts(first.env, keeper)).toBe(plain);
  expect(first.reads()).toBeGreaterThan(1);
  expect(await fingerprintFonts(again.env, keeper)).toBe(plain);
  expect(again.reads()).toBe(0);
  expect(await fingerprintFonts(changed.env, keeper)).toBe(await fingerprintFonts(envOf('b').env));
});

test('where a file cannot be told apart from another, all are read', async () => {
  const keeper = memory();
  for (const stampOf of [undefined, () => undefined]) {
    const { env, reads } = envOf('a', stampOf);
    await fingerprintFonts(env, keeper);
    expect(reads()).toBeGreaterThan(1);
  }
});
