import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ManifestEntry } from '../../../../src/pipeline/index.ts';
import { findArchive, gatherArchive, writeArchive } from '../../../../src/site/publish/archive.ts';
import { type FakeEnv, fakeEnv } from '../../../support/env.ts';
import { fakeSiteFiles } from '../../../support/site-files.ts';

const FOLDER = '/desk/output';
const ZIP = `${FOLDER}/documents.zip`;
type Documents = Readonly<Record<string, string>>;

/** What was read, besides what was written: files of a folder by their names. */
interface Folder {
  readonly env: FakeEnv;
  readonly read: readonly string[];
  write(documents: Documents): Promise<Buffer>;
}

function openFolder(): Folder {
  const env = fakeEnv({});
  const read: string[] = [];
  const disk = fakeSiteFiles(env);
  const files = {
    ...disk,
    read: (path: string) => {
      read.push(path.slice(FOLDER.length + 1));
      return disk.read(path);
    },
  };
  const write = async (documents: Documents): Promise<Buffer> => {
    for (const [name, text] of Object.entries(documents)) env.files.set(`${FOLDER}/${name}`, Buffer.from(text));
    const entries = Object.entries(documents).map(entryOf).sort(byName);
    const gathering = gatherArchive(entries);
    for (const [place, entry] of entries.entries()) gathering.add(entry, place);
    const archive = gathering.end();
    read.length = 0;
    await writeArchive(files, FOLDER, archive);
    expect(await findArchive(files, FOLDER, archive)).toBe('current');
    return Buffer.from(env.files.get(ZIP) ?? []);
  };
  return { env, read, write };
}

function entryOf([file, text]: readonly [string, string]): ManifestEntry {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    ...{ file, sha256, bytes: Buffer.byteLength(text), record: 'a.yaml', id: 'a', kind: 'brief', form: 'plain' },
    ...{ language: 'vi', format: 'pdf', pages: 1, warnings: 0, template: '', briefwright: '1' },
  };
}

/** As a manifest has them. */
function byName(a: ManifestEntry, b: ManifestEntry): number {
  return a.file < b.file ? -1 : 1;
}

const NAMES = ['a.pdf', 'a-b.docx', 'b.pdf', 'họp.docx', 'z.pdf', 'ü.pdf', '😀.pdf', '\uff5e.pdf'];
const someDocuments = fc.dictionary(
  fc.constantFrom(...NAMES),
  fc.constantFrom('', 'một', 'hai'.repeat(50), 'PK\x01\x02'),
);

test('an archive that takes over what has not changed is the same as one from nothing, and opens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someDocuments, { minLength: 2, maxLength: 4 }), async (states) => {
      const folder = openFolder();
      for (const documents of states) {
        const archive = await folder.write(documents);
        expect(archive.equals(await openFolder().write(documents))).toBe(true);
        const found = Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
        expect(Object.fromEntries(found)).toEqual({ ...documents });
      }
    }),
  );
});

const BEFORE: Documents = Object.fromEntries(NAMES.map((name) => [name, `of ${name}`]));
const AFTER: Documents = { ...BEFORE, 'b.pdf': 'changed', 'new.pdf': 'new' };

test('only what has changed is read from the folder', async () => {
  const folder = openFolder();
  await folder.write(BEFORE);
  expect(folder.read).toHaveLength(NAMES.length);
  await folder.write(AFTER);
  expect(folder.read).toEqual(['b.pdf', 'new.pdf']);
});

test('wherever an old archive is damaged or cut, the new one is whole', async () => {
  const folder = openFolder();
  const old = await folder.write(BEFORE);
  const wanted = await openFolder().write(AFTER);
  for (let at = 0; at < old.length; at++) {
    const damaged = Buffer.from(old);
    damaged[at] = (old[at] ?? 0) ^ 0x41;
    for (const bytes of [damaged, old.subarray(0, at), Buffer.concat([old.subarray(0, at), old])]) {
      folder.env.files.set(ZIP, bytes);
      expect((await folder.write(AFTER)).equals(wanted)).toBe(true);
    }
  }
});

test('what is damaged in the old archive is read from the folder', async () => {
  const folder = openFolder();
  const old = await folder.write(BEFORE);
  old[old.indexOf('of b.pdf')] = 0;
  folder.env.files.set(ZIP, old);
  await folder.write(BEFORE);
  expect(folder.read).toEqual(['b.pdf']);
});
