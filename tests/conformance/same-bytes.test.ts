import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { buildRecord, caseRecords, workshopOf } from '../support/build-cases.ts';
import { buildExamples } from '../support/examples.ts';
import { root } from '../support/run-bin.ts';

/** The inputs copied to another folder, so that no file has the same path or time. */
async function movedInputs(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'briefwright-elsewhere-')), 'inputs');
  await cp(join(root, 'inputs'), folder, { recursive: true });
  return folder;
}

describe('the same input', () => {
  it('gives the same bytes in two folders, at two times, in two time zones and languages', async () => {
    const here = await buildExamples([join(root, 'inputs')], {
      TZ: 'Asia/Ho_Chi_Minh',
      LANG: 'vi_VN.UTF-8',
      LC_ALL: '',
    });
    const there = await buildExamples([await movedInputs()], {
      TZ: 'America/St_Johns',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    const documents = (names: Iterable<string>): string[] => [...names].filter((name) => /\.(docx|pdf)$/.test(name));
    expect(documents(there.files.keys())).toEqual(documents(here.files.keys()));
    expect(documents(here.files.keys()).length).toBeGreaterThanOrEqual(8);
    for (const name of documents(here.files.keys())) {
      const same = Buffer.compare(here.files.get(name) ?? Buffer.of(), there.files.get(name) ?? Buffer.of()) === 0;
      expect(same, name).toBe(true);
    }
  }, 120_000);

  it('gives the same bytes from the built program, which is another text, as from the sources', async () => {
    const { files } = await buildExamples();
    const workshop = await workshopOf('templates', manifest.version);
    for (const record of caseRecords().filter(({ path }) => path.startsWith('inputs/'))) {
      const fromSources = await buildRecord(workshop, record, ['docx', 'pdf'], ['brief', 'report']);
      expect(fromSources.files).toHaveLength(4);
      for (const { name, bytes } of fromSources.files) {
        const same = Buffer.compare(files.get(name) ?? Buffer.of(), bytes) === 0;
        expect(same, name).toBe(true);
      }
    }
  }, 120_000);
});
