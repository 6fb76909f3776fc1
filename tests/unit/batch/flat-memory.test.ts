import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openBook, type Settlement } from '../../../src/batch/book.ts';
import { type ManifestEntry, manifestLines } from '../../../src/pipeline/index.ts';
import type { SiteFiles } from '../../../src/site/index.ts';
import { surveyFolder } from '../../../src/site/publish/survey-folder.ts';
import { liveBytes } from '../../support/live-memory.ts';

/** The first ones are kept as they are. */
const FEW = 1_000;
const MANY = 6_000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function settlement(number: number): Settlement {
  const id = `2023-10-05-hop-${number}`;
  const record = `inputs/${id}.yaml`;
  const entry = (file: string, format: ManifestEntry['format']): ManifestEntry => ({
    ...{ file, record, id, kind: 'brief', form: 'plain', language: 'vi', format, sha256: sha256(file), pages: 2 },
    ...{ bytes: 21_000 + number, warnings: 0, template: sha256('template'), briefwright: '0.1.0' },
  });
  const files = [entry(`${id}.brief.docx`, 'docx'), entry(`pages/${id}.brief.svg`, 'svg')];
  return {
    ...{ record, id, language: 'vi', kinds: ['brief'], files, failed: false, complete: true },
    meeting: {
      title: `Buổi làm việc giữa tỉnh Nghệ An và Đoàn công tác số ${number}`,
      date: '2023-10-05',
      parties: ['tỉnh Nghệ An', 'tỉnh Bắc Giang'],
      kinds: { brief: { vi: 'Báo cáo tóm tắt', en: 'Brief' } },
    },
    uses: [{ file: record, sha256: sha256(record) }],
    made: { by: sha256('run'), files: files.map(({ file }) => file).sort(), diagnostics: [] },
  };
}

/** A folder whose files are all as long as they were. */
const folder: Pick<SiteFiles, 'sizeOf'> = { sizeOf: async (path) => 21_000 + Number(/hop-(\d+)/.exec(path)?.[1]) };

test('a record takes little room in the book, and next to none while the manifest and the page are written', async () => {
  const book = openBook({ from: '..', files: [], outdated: [], records: [] });
  for (let number = 0; number < FEW; number++) book.settle(settlement(number));
  const before = liveBytes();
  for (let number = FEW; number < FEW + MANY; number++) book.settle(settlement(number));
  const settled = liveBytes();
  expect((settled - before) / MANY).toBeLessThan(600);

  const manifest = book.manifest();
  const lines = manifestLines(manifest);
  for (let line = 0; line < MANY; line++) lines.next();
  expect((liveBytes() - settled) / MANY).toBeLessThan(150);

  const { meetings } = await surveyFolder(folder, '/desk/output', manifest);
  let read = 0;
  for (const { documents } of meetings) {
    read += documents().length;
    if (read === MANY) expect((liveBytes() - settled) / MANY).toBeLessThan(450);
  }
  expect(read).toBe(FEW + MANY);
});
