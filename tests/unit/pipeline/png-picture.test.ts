import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pngPicture } from '../../../src/pipeline/png.ts';
import { isWhole, unpackedBytes } from '../../../src/pipeline/png-picture.ts';
import { makePng } from '../../support/images.ts';

const of = (bits: number, colorType: number) => ({ width: 9, height: 5, bits, colorType, interlaced: false });

test('the unpacked picture has a filter byte in each row, and rows of whole bytes', () => {
  expect(unpackedBytes(of(8, 2))).toBe(5 * (1 + 27));
  expect(unpackedBytes(of(1, 0))).toBe(5 * (1 + 2));
  expect(unpackedBytes(of(16, 6))).toBe(5 * (1 + 72));
});

test('an interlaced one has seven passes, those without points left out', () => {
  expect(unpackedBytes({ width: 8, height: 8, bits: 8, colorType: 0, interlaced: true })).toBe(64 + 15);
  expect(unpackedBytes({ width: 1, height: 1, bits: 8, colorType: 0, interlaced: true })).toBe(2);
});

describe('a picture', () => {
  const plain = { ...of(8, 0), interlaced: false };
  const packed = (bytes: number) => ({ ...plain, data: [deflateSync(Buffer.alloc(bytes))] });

  test('is whole when it has all its bytes, in however many pieces', async () => {
    const found = pngPicture(makePng(20, 10));
    expect(found && (await isWhole(found))).toBe(true);
    const [all = Buffer.alloc(0)] = packed(50).data;
    expect(await isWhole({ ...plain, data: [all.subarray(0, 3), all.subarray(3)] })).toBe(true);
  });

  test.each([0, 49, 51, 300_000_000])('is not, when it has %d bytes for 50', async (bytes) => {
    expect(await isWhole(packed(bytes))).toBe(false);
  });

  test('is not, when its data are cut or no zlib at all', async () => {
    const [all = Buffer.alloc(0)] = packed(50).data;
    expect(await isWhole({ ...plain, data: [all.subarray(0, -3)] })).toBe(false);
    expect(await isWhole({ ...plain, data: [Buffer.from('no zlib')] })).toBe(false);
    expect(await isWhole({ ...plain, data: [] })).toBe(false);
  });
});
