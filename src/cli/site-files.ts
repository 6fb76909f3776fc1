import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { OpenFile, SiteFiles } from '../site/index.ts';
import { asEnvError } from './as-env-error.ts';
import { readInTurn } from './read-bytes.ts';
import { unlessMissing } from './unless-missing.ts';
import { writeWhole } from './write-whole.ts';

/** Bytes that are read at once, where fewer are asked for: what comes next in the file mostly is asked for next. */
const AHEAD = 1024 * 1024;

/** The disk as the writing of the download page sees it. */
export const siteFiles: SiteFiles = {
  sizeOf: (path) => unlessMissing(path, async () => statSync(path, { throwIfNoEntry: false })?.size),
  read: readInTurn,
  open: (path) => unlessMissing(path, async () => openFile(path)),
  write: writeWhole,
  remove: async (path) => void (await unlessMissing(path, () => rm(path))),
};

function openFile(path: string): OpenFile {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let space = Buffer.allocUnsafeSlow(Math.min(size, AHEAD));
  let [start, end] = [0, 0];
  const fill = (from: number, count: number): void => {
    if (count > space.length) space = Buffer.allocUnsafeSlow(count);
    start = from;
    end = from + readSync(file, space, 0, space.length, from);
  };
  return {
    size,
    read: async (from, wanted) => {
      try {
        const count = Math.max(0, Math.min(wanted, size - from));
        if (from < start || from + count > end) fill(from, count);
        return space.subarray(from - start, Math.min(end - start, from - start + count));
      } catch (error) {
        throw asEnvError(error, path);
      }
    },
    close: async () => closeSync(file),
  };
}
