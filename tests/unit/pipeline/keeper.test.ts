import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { buildReport, type Keeper, openWorkshop } from '../../../src/pipeline/index.ts';
import { fakeEnv } from '../../support/env.ts';
import { root } from '../../support/run-bin.ts';
import { smallRecord } from '../../support/small-record.ts';

const templates = Object.fromEntries(
  readdirSync(join(root, 'templates'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [`/app${file.slice(root.length)}`, readFileSync(file, 'utf8')]),
);

/** A keeper in memory that gives out copies, as from a disk. */
function memory(): Keeper & { readonly known: ReadonlyMap<string, Buffer> } {
  const known = new Map<string, Buffer>();
  return {
    known,
    find: (key) => (known.has(key) ? deserialize(known.get(key) ?? Buffer.alloc(0)) : undefined),
    keep: (key, value) => void known.set(key, serialize(value)),
  };
}

async function build(keeper?: Keeper, files: Readonly<Record<string, string>> = templates) {
  const { value: workshop } = await openWorkshop(fakeEnv(files), {
    ...{ home: '/app', version: '1' },
    ...(keeper ? { keeper } : {}),
  });
  if (!workshop) throw new Error('no workshop');
  const file = { name: 'a.yaml', folder: '/desk', bytes: Buffer.from(smallRecord('a')) };
  return buildReport(workshop, file, { sets: [], kinds: ['brief', 'report'], formats: ['docx', 'pdf', 'html'] });
}

test('what was kept makes the same bytes, and nothing is worked out again', async () => {
  const plain = await build();
  expect(plain.files).toHaveLength(6);
  const keeper = memory();
  expect(await build(keeper)).toEqual(plain);
  const keys = [...keeper.known.keys()];
  expect(keys.length).toBeGreaterThanOrEqual(10);
  const again: string[] = [];
  expect(await build({ find: keeper.find, keep: (key) => void again.push(key) })).toEqual(plain);
  expect(again).toEqual([]);
});

test.each([
  ['a template', '/app/templates/brief/template.hbs', /$/, '{{! mới }}'],
  ['a theme', '/app/templates/_shared/themes/base.yaml', /^/, '# đã sửa\n'],
  ['settings', '/app/templates/brief/template.yaml', /^/, '# đã sửa\n'],
])('%s that was changed is read', async (_, file, from, to) => {
  const keeper = memory();
  await build(keeper);
  const files = { ...templates, [file]: String(templates[file]).replace(from, to) };
  expect(files[file]).not.toBe(templates[file]);
  const before = keeper.known.size;
  expect(await build(keeper, files)).toEqual(await build(undefined, files));
  expect(keeper.known.size).toBeGreaterThan(before);
});

test('faults are told in each run, at the same places', async () => {
  const file = '/app/templates/brief/template.yaml';
  const files = {
    ...templates,
    [file]: `${String(templates[file]).replace(/^forms:.*$/m, '')}\nforms: [plain, nowhere]\n`,
  };
  const keeper = memory();
  const first = await build(keeper, files);
  expect(first.diagnostics.map(({ code }) => code)).toContain('pipeline/unknown-form');
  expect((await build(keeper, files)).diagnostics).toEqual(first.diagnostics);
});
