import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { writeDocx } from '../../src/writers/docx/index.ts';
import { buildRecord, caseRecords, workshopOf } from '../support/build-cases.ts';

/*
 * Word files are made the quick way, from XML that the library wrote for other documents. The library's own, plain way
 * is what that is held against, part by part, with all records in all kinds.
 */

/** The names of parts that the two ways disagree on, of each document written. */
const different: (readonly string[])[] = [];
afterEach(() => different.splice(0));

vi.mock(import('../../src/writers/docx/index.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const writeTwice: typeof writeDocx = async (document, context, pagination) => {
    const quick = await original.writeDocx(document, context, pagination, 'quick');
    different.push(partsThatDiffer(quick, await original.writeDocx(document, context, pagination, 'plain')));
    return quick;
  };
  return { ...original, writeDocx: writeTwice };
});

function partsThatDiffer(quick: Uint8Array, plain: Uint8Array): readonly string[] {
  if (Buffer.compare(quick, plain) === 0) return [];
  const [a, b] = [unzipSync(quick), unzipSync(plain)];
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return ['the zip', ...names.filter((name) => Buffer.compare(a[name] ?? Buffer.of(), b[name] ?? Buffer.of()) !== 0)];
}

describe('the quick way gives what the plain way gives', () => {
  it.each(caseRecords().map((record) => [record.name, record] as const))(
    'in every kind: %s',
    async (_name, record) => {
      for (const templates of ['templates', ...(record.templates === undefined ? [] : [record.templates])]) {
        const { kinds } = await buildRecord(await workshopOf(templates), record, ['docx']);
        expect(different.splice(0)).toEqual(kinds.map(() => []));
      }
    },
    120_000,
  );
});
