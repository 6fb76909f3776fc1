import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { realEnv } from '../../../src/cli/real-env.ts';
import type { WrittenDocument } from '../../../src/pipeline/build-document.ts';
import { buildReport, type Choices, openWorkshop } from '../../../src/pipeline/index.ts';
import { keepTwins, withTwins } from '../../../src/pipeline/keep-twins.ts';
import { createRunLog } from '../../../src/pipeline/run-log.ts';
import { root } from '../../support/run-bin.ts';

const build = async (choices: Omit<Choices, 'sets'>) => {
  const { value } = await openWorkshop(realEnv(root, {}), { home: root, version: 'test' });
  if (!value) throw new Error('no templates');
  const bytes = readFileSync(join(root, 'inputs/example-river-basin.yaml'));
  const file = { name: 'inputs/example-river-basin.yaml', folder: join(root, 'inputs'), bytes };
  return buildReport(value, file, { kinds: ['brief'], sets: [], ...choices });
};

let built: readonly WrittenDocument[] = [];
beforeAll(async () => {
  built = (await build({ formats: ['docx', 'pdf', 'html'] })).files;
}, 60_000);

test('twins that agree are kept, and only what was asked for is given out', async () => {
  const log = createRunLog(root);
  expect(await keepTwins(built, ['pdf'], log)).toEqual(built.filter(({ format }) => format === 'pdf'));
  expect(log.diagnostics).toEqual([]);
});

test('of twins that differ none is given out, whatever was asked for', async () => {
  const log = createRunLog(root);
  const changed = built.map((one) => (one.format === 'docx' ? { ...one, bytes: changeLetter(one.bytes) } : one));
  expect(await keepTwins(changed, ['pdf', 'html'], log)).toEqual([]);
  expect(log.diagnostics.map(({ code, family }) => [code, family])).toEqual([['readers/twin-text', 'internal']]);
});

function changeLetter(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.replace(/(<w:t[^>]*>)(\w)/, '$1$2x')) });
}

test('one twin alone is built with the other, which is not given out', { timeout: 60_000 }, async () => {
  expect(withTwins(['html'])).toEqual(['docx', 'pdf', 'html']);
  const { files, diagnostics } = await build({ formats: ['pdf'], checkTwins: true });
  expect(files.map(({ format }) => format)).toEqual(['pdf']);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});
