import { describe, expect, test } from 'vitest';
import { readImageHeader } from '../../../src/pipeline/image-header.ts';
import { makeJpeg, makePng, pngChunk } from '../../support/images.ts';

describe('PNG', () => {
  test('gives its size', () => {
    expect(readImageHeader(makePng(300, 2))).toEqual({ format: 'png', width: 300, height: 2, turned: false });
  });

  test('with a changed byte in its data is damaged', () => {
    const bytes = makePng(20, 20);
    bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
    expect(readImageHeader(bytes)).toBe('damaged');
  });

  test.each([9, 30, 60])('cut after %d bytes is damaged', (length) => {
    expect(readImageHeader(makePng(20, 20).subarray(0, length))).toBe('damaged');
  });

  test('without its end is damaged', () => {
    expect(readImageHeader(makePng(3, 3).subarray(0, -12))).toBe('damaged');
  });

  test('without picture data is damaged', () => {
    const whole = makePng(3, 3);
    const bytes = Buffer.concat([whole.subarray(0, 33), pngChunk('IEND', Buffer.alloc(0))]);
    expect(readImageHeader(bytes)).toBe('damaged');
  });
});

describe('JPEG', () => {
  test('gives its size', () => {
    expect(readImageHeader(makeJpeg(1024, 513))).toEqual({ format: 'jpeg', width: 1024, height: 513, turned: false });
  });

  test.each([0xc1, 0xc2])('of the usual frame %d is taken', (frame) => {
    expect(readImageHeader(makeJpeg(8, 8, { frame }))).toMatchObject({ format: 'jpeg' });
  });

  test('coded arithmetically, or with 12 bits, is a rare variant', () => {
    expect(readImageHeader(makeJpeg(8, 8, { frame: 0xc9 }))).toBe('variant');
    expect(readImageHeader(makeJpeg(8, 8, { precision: 12 }))).toBe('variant');
  });

  test('of colours for print is a rare variant', () => {
    const bytes = makeJpeg(8, 8);
    bytes.writeUInt8(4, bytes.indexOf(Buffer.from([0xff, 0xc0])) + 9);
    expect(readImageHeader(bytes)).toBe('variant');
  });

  test('without its end mark is damaged', () => {
    expect(readImageHeader(makeJpeg(8, 8).subarray(0, -2))).toBe('damaged');
  });

  test('of no height is damaged', () => {
    expect(readImageHeader(makeJpeg(8, 0))).toBe('damaged');
  });

  test.each([
    [1, false],
    [6, true],
    [8, true],
  ])('with EXIF orientation %d: turned is %s', (orientation, turned) => {
    expect(readImageHeader(makeJpeg(8, 8, { orientation }))).toMatchObject({ turned });
  });
});

test('anything else is no image', () => {
  expect(readImageHeader(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('format');
  expect(readImageHeader(new Uint8Array())).toBe('format');
});
