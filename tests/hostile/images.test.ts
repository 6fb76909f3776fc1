import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { errorsOf, expectGoodEnd, type HostileRun, runHostile, unsoundPairs } from '../support/hostile-run.ts';
import { makeJpeg, makePng, pngChunk } from '../support/images.ts';
import { type Bench, makeBench } from '../support/run-bin.ts';

/* Images that are none, that lie, or that are far larger than they look; each in a record of its own, in one run. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  readonly colorType?: number;
  /** Compression, filters, interlacing. */
  readonly ways?: readonly number[];
}

/** A PNG with true sums that says of itself what it is told to. */
function png({ width, height, bits = 8, colorType = 2, ways = [0, 0, 0] }: Header, ...chunks: readonly Buffer[]) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colorType, ...ways], 8);
  return Buffer.concat([SIGNATURE, pngChunk('IHDR', header), ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

const zeros = (bytes: number): Buffer => deflateSync(Buffer.alloc(bytes));
const picture = (bytes: number): Buffer => pngChunk('IDAT', zeros(bytes));
const svg = (inside: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inside}</svg>`);

const small = { width: 10, height: 10 };
const ROWS = 10 * 31;
/** As much as is taken: 6,100 x 6,100 points with alpha, in a file of a few hundred kilobytes. */
const LARGEST = 6100;

/** What each file has to be refused with; undefined: it is taken. */
const images: Readonly<Record<string, readonly [bytes: Buffer, refused: string | undefined]>> = {
  empty: [Buffer.alloc(0), 'pipeline/image-broken'],
  words: [Buffer.from('không phải ảnh'), 'pipeline/image-broken'],
  html: [Buffer.from('<!doctype html><script>alert(1)</script>'), 'pipeline/image-broken'],
  pdf: [Buffer.from('%PDF-1.7\n'), 'pipeline/image-broken'],
  zip: [Buffer.from('PK\u0003\u0004'), 'pipeline/image-broken'],
  gif: [Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 'pipeline/image-broken'],
  'svg-script': [svg('<script>alert(1)</script>'), 'pipeline/image-broken'],
  'svg-outside': [svg('<image href="file:///etc/passwd"/>'), 'pipeline/image-broken'],
  'svg-entities': [
    Buffer.from('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'),
    'pipeline/image-broken',
  ],
  signature: [SIGNATURE, 'pipeline/image-broken'],
  'jpeg-start': [Buffer.from([0xff, 0xd8, 0xff]), 'pipeline/image-broken'],
  'png-huge-header': [png({ width: 20_000, height: 20_000 }, picture(100)), 'pipeline/image-too-large'],
  'png-huge': [
    png({ width: 20_000, height: 20_000, bits: 1, colorType: 0 }, picture(20_000 * 2501)),
    'pipeline/image-too-large',
  ],
  'png-endless': [png({ width: 2 ** 32 - 1, height: 2 ** 32 - 1 }, picture(100)), 'pipeline/image-too-large'],
  'png-deep': [png({ width: 7000, height: 7000, bits: 16, colorType: 6 }, picture(100)), 'pipeline/image-too-large'],
  'png-bomb': [png({ ...small, colorType: 6 }, picture(400_000_000)), 'pipeline/image-broken'],
  'png-bomb-plain': [png(small, picture(400_000_000)), 'pipeline/image-broken'],
  'png-short': [png(small, picture(ROWS - 1)), 'pipeline/image-broken'],
  'png-noise': [png(small, pngChunk('IDAT', Buffer.from('not compressed at all'))), 'pipeline/image-broken'],
  'png-noise-alpha': [png({ ...small, colorType: 6 }, pngChunk('IDAT', Buffer.alloc(50, 7))), 'pipeline/image-broken'],
  'png-no-palette': [png({ ...small, colorType: 3 }, picture(110)), 'pipeline/image-broken'],
  'png-colour-type': [png({ ...small, colorType: 5 }, picture(ROWS)), 'pipeline/image-broken'],
  'png-bits': [png({ ...small, bits: 7 }, picture(ROWS)), 'pipeline/image-broken'],
  'png-compression': [png({ ...small, ways: [1, 0, 0] }, picture(ROWS)), 'pipeline/image-broken'],
  'png-interlace': [png({ ...small, ways: [0, 0, 2] }, picture(ROWS)), 'pipeline/image-broken'],
  'png-many-chunks': [
    png(small, ...Array.from({ length: 50_000 }, () => pngChunk('tEXt', Buffer.alloc(4))), picture(ROWS)),
    undefined,
  ],
  'png-text-bomb': [
    png(small, pngChunk('zTXt', Buffer.concat([Buffer.from('x\0\0'), zeros(100_000_000)])), picture(ROWS)),
    undefined,
  ],
  'png-largest': [
    png({ width: LARGEST, height: LARGEST, colorType: 6 }, picture(LARGEST * (LARGEST * 4 + 1))),
    undefined,
  ],
  'jpeg-huge': [makeJpeg(65_535, 65_535), 'pipeline/image-too-large'],
  'jpeg-print': [withComponents(makeJpeg(8, 8), 4), 'pipeline/image-broken'],
  'jpeg-five': [withComponents(makeJpeg(8, 8), 5), 'pipeline/image-broken'],
  'jpeg-no-picture': [makeJpeg(8, 8), undefined],
};

/** A JPEG whose frame says that a pixel has so many components. */
function withComponents(jpeg: Buffer, components: number): Buffer {
  const at = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt8(components, at + 9);
  return jpeg;
}

const record = (file: string): string => `meeting: { title: Buổi làm việc, starts: 2023-10-05 }
parties:
  - { id: host, name: tỉnh Nghệ An, role: host }
images:
  - file: ${JSON.stringify(file)}
    alt: Một tấm ảnh
    width: 40mm
`;

/** Files that are named, and are not files of the record's folder. */
const paths: Readonly<Record<string, readonly [file: string, refused: string]>> = {
  'path-up': ['../outside.png', 'record/bad-path'],
  'path-absolute': ['/etc/passwd', 'record/bad-path'],
  'path-device': ['/dev/zero', 'record/bad-path'],
  'path-link': ['images/link.png', 'pipeline/image-outside'],
  'path-link-device': ['images/zero.png', 'pipeline/image-outside'],
  'path-loop': ['images/loop.png', 'pipeline/image-unreadable'],
  'path-folder': ['images', 'pipeline/image-unreadable'],
  'path-missing': ['images/none.png', 'pipeline/image-missing'],
  'path-long': [`images/${'a'.repeat(300)}.png`, 'pipeline/image-unreadable'],
  'path-nul': ['images/a\0.png', 'record/'],
  'path-address': ['http://127.0.0.1:1/x.png', 'record/bad-path'],
};

const wanted = { ...images, ...paths };

describe('images that mean no good', () => {
  let bench: Bench;
  let run: HostileRun;
  beforeAll(async () => {
    const pictures = Object.entries(images).map(([name, [bytes]]) => [`inputs/images/${name}.png`, bytes]);
    const records = [
      ...Object.keys(images).map((name) => [name, `images/${name}.png`]),
      ...Object.entries(paths).map(([name, [file]]) => [name, file]),
    ].map(([name, file = '']) => [`inputs/${name}.yaml`, record(file)]);
    bench = makeBench({ ...Object.fromEntries([...pictures, ...records]), 'outside.png': makePng(2, 2) });
    const folder = join(bench.folder, 'inputs', 'images');
    mkdirSync(folder, { recursive: true });
    symlinkSync(join(bench.folder, 'outside.png'), join(folder, 'link.png'));
    symlinkSync('/dev/zero', join(folder, 'zero.png'));
    symlinkSync('loop.png', join(folder, 'loop.png'));
    writeFileSync(join(bench.folder, 'inputs', 'whole.yaml'), record('images/png-many-chunks.png'));
    run = await runHostile(bench, ['report', '--as', 'report', '-j', '1']);
  }, 330_000);
  afterAll(() => bench.remove());

  test.each(Object.entries(wanted))('%s', (name, [, refused]) => {
    const found = run.records.find(({ record: file }) => file === `inputs/${name}.yaml`);
    const errors = errorsOf(found?.diagnostics ?? []);
    if (refused === undefined) {
      expect(errors).toEqual([]);
      expect(found?.files).toHaveLength(2);
      return;
    }
    expect(found?.files).toEqual([]);
    expect(errors.map(({ code }) => code)).toEqual([expect.stringContaining(refused)]);
    expect(errors[0]).toMatchObject({ file: `inputs/${name}.yaml`, line: expect.any(Number) });
  });

  test('the run ends well, and what came of it is sound', () => {
    console.log(`images: ${Object.keys(wanted).length} cases, ${Math.round(run.peak)} MiB at most`);
    expectGoodEnd(bench, run);
    expect(unsoundPairs(bench, run)).toEqual([]);
  });
});
