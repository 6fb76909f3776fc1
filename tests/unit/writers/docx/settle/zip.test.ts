import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
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

  it('has what a document holds of its own pressed quickly, and what many share as usual', () => {
    const text = strToU8('Tiếng Việt có dấu, nói đi nói lại: tiếng Việt có dấu. '.repeat(99));
    const [quick, usual] = [deflateRawSync(text, { level: 3 }), deflateRawSync(text)];
    const made = (name: string): Buffer => Buffer.from(zip([[name, Uint8Array.from(text)]]));
    expect(quick.length).toBeGreaterThan(usual.length);
    for (const own of ['word/document.xml', 'word/charts/chart1.xml', 'customXml/item1.xml'])
      expect(made(own).includes(quick)).toBe(true);
    for (const shared of ['word/styles.xml', 'word/theme/theme1.xml', 'word/numbering.xml'])
      expect(made(shared).includes(usual)).toBe(true);
  });

  it('is the same with bytes that were compressed before', () => {
    const before = zip(Object.entries(files));
    expect(Buffer.compare(zip(Object.entries(files)), before)).toBe(0);
  });
});
