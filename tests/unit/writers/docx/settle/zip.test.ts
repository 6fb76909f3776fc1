import { randomBytes } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from '../../../../../src/writers/docx/settle/zip.ts';

const files = {
  '[Content_Types].xml': strToU8('<Types/>'.repeat(200)),
  'word/document.xml': strToU8('Tiếng Việt '.repeat(5000)),
  'word/media/image1.png': new Uint8Array(randomBytes(3000)),
  empty: new Uint8Array(),
};

describe('a zip', () => {
  it('gives the files back in their order', () => {
    const found = unzipSync(zip(Object.entries(files)));
    expect(Object.keys(found)).toEqual(Object.keys(files));
    for (const [name, bytes] of Object.entries(files))
      expect(Buffer.compare(found[name] ?? Buffer.of(0), bytes)).toBe(0);
  });

  it('is, to the byte, what fflate makes of files that both compress alike', () => {
    const { empty } = files;
    const alike = { empty, letter: strToU8('a') };
    const made = zip(Object.entries(alike));
    expect(Buffer.compare(made, zipSync(alike, { mtime: new Date(1980, 0, 1), level: 6 }))).toBe(0);
  });

  it('is the same with bytes that were compressed before', () => {
    const before = zip(Object.entries(files));
    expect(Buffer.compare(zip(Object.entries(files)), before)).toBe(0);
  });
});
