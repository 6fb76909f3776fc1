import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { bundleBench, ON_REQUEST, USUAL } from '../../bench/bundle.mjs';
import { cutData, cutTemplate } from '../../bench/support/fillers/cut-template.ts';
import { braces } from '../../bench/support/fillers/dialects.ts';
import { raceCases } from '../../bench/support/race/cases.ts';
import { buildFromFile } from '../../bench/support/race/ours.ts';
import { shareOf, wordsOf } from '../../bench/support/race/words.ts';
import { root } from './sources.ts';

/* The measurements are run seldom and by hand: what can be held of them without those they are run against is held here. */

const target = join(root, '.cache', 'bench-test');
afterAll(() => rmSync(target, { recursive: true, force: true }));

test('every measurement is bundled, and can be run by its name', async () => {
  await bundleBench(target);
  const bundled = readdirSync(target);
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'bench', 'package.json'), 'utf8'));
  const scripts = Object.keys(Object(Reflect.get(Object(manifest), 'scripts')));
  for (const name of [...USUAL, ...ON_REQUEST]) {
    expect(bundled).toContain(`${name}.js`);
    expect(scripts).toContain(`bench:${name}`);
  }
  expect(scripts).toHaveLength(USUAL.length + ON_REQUEST.length + 1);
});

test('a case says something else each time, at the same length', () => {
  for (const { text } of raceCases) {
    expect(text(1)).not.toBe(text(2));
    expect(text(2).replaceAll(' 2', ' 1').length).toBe(text(1).length);
  }
});

test('a template cut from one record and filled from another says what that one says', async () => {
  const [brief] = raceCases;
  const docx = async (number: number): Promise<Uint8Array> => {
    const [bytes] = await buildFromFile(Buffer.from(brief?.text(number) ?? ''), 'brief', ['docx']);
    return bytes ?? new Uint8Array();
  };
  const [first, second] = [await docx(1), await docx(2)];
  const xml = strFromU8(unzipSync(cutTemplate(first, braces))['word/document.xml'] ?? new Uint8Array());
  const tags = [...xml.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const data = cutData(second);
  const texts = Object.values(data).flatMap((value) =>
    typeof value === 'string' ? [value] : value.flatMap((item) => Object.values(item)),
  );
  const names = Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'string' ? [name] : Object.keys(value[0] ?? {}),
  );
  expect(tags).toEqual(names);
  const said = texts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  expect(shareOf(wordsOf(second), said)).toBe(1);
  expect(shareOf(wordsOf(first), said)).toBeLessThan(1);
});
