import { statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { SiteFiles } from '../site/index.ts';
import { digestFile, readInTurn } from './read-bytes.ts';
import { unlessMissing } from './unless-missing.ts';
import { writeWhole } from './write-whole.ts';

/** The disk as the writing of the download page sees it. */
export const siteFiles: SiteFiles = {
  sizeOf: (path) => unlessMissing(path, async () => statSync(path, { throwIfNoEntry: false })?.size),
  read: readInTurn,
  readStart: (path, count) => unlessMissing(path, () => readPart(path, count, () => 0)),
  readEnd: (path, count) => unlessMissing(path, () => readPart(path, count, (size) => Math.max(0, size - count))),
  hashOf: async (path) => (await digestFile(path))?.sha256,
  write: writeWhole,
  remove: async (path) => void (await unlessMissing(path, () => rm(path))),
};

async function readPart(path: string, count: number, startOf: (size: number) => number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const buffer = Buffer.alloc(Math.min(count, size));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, startOf(size));
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
