import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedImage } from '../../../../../src/writers/pdf/images/embed-image.ts';
import { pngSamples } from '../../../../../src/writers/pdf/images/png-samples.ts';
import { readPng } from '../../../../../src/writers/pdf/images/read-png.ts';
import { splitAlpha } from '../../../../../src/writers/pdf/images/split-alpha.ts';
import { writePdf } from '../../../../../src/writers/pdf/index.ts';
import { openPdf } from '../../../../../src/writers/pdf/open-pdf.ts';
import { context, node, onePage, pagesOf, picture } from '../../../../support/pages.ts';
import { makePng } from '../../../../support/png.ts';

/** Samples packed into rows of bytes, the first one in the highest bits. */
function pack(samples: readonly number[], perRow: number, bits: number): Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let at = 0; at < samples.length; at += perRow) {
    const row = samples
      .slice(at, at + perRow)
      .map((sample) => sample.toString(2).padStart(bits, '0'))
      .join('');
    rows.push(Uint8Array.from(row.match(/.{1,8}/g) ?? [], (byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
  }
  return rows;
}

const kinds = [
  { colorType: 0, channels: 1, bits: [1, 2, 4, 8, 16] },
  { colorType: 2, channels: 3, bits: [8, 16] },
  { colorType: 3, channels: 1, bits: [1, 2, 4, 8] },
  { colorType: 4, channels: 2, bits: [8, 16] },
  { colorType: 6, channels: 4, bits: [8, 16] },
] as const;

const pictures = fc
  .record({
    kind: fc.constantFrom(...kinds),
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 7 }),
  })
  .chain(({ kind, width, height }) =>
    fc.constantFrom(...kind.bits).chain((bits) => {
      const count = width * height * kind.channels;
      const samples = fc.array(fc.nat((1 << bits) - 1), { minLength: count, maxLength: count });
      const filters = fc.array(fc.nat(4), { minLength: height, maxLength: height });
      return fc.record({ samples, filters }).map((drawn) => ({ ...kind, bits, width, height, ...drawn }));
    }),
  );

describe('pngSamples', () => {
  it('gives back what was put in, in every colour type, depth and filter', () => {
    fc.assert(
      fc.property(pictures, ({ samples, channels, bits, ...plan }) => {
        const png = readPng(makePng({ ...plan, bits, rows: pack(samples, plan.width * channels, bits) }));
        expect([...pngSamples(png)]).toEqual(samples.map((sample) => (bits === 16 ? sample >> 8 : sample)));
      }),
    );
  });

  it('puts the passes of an interlaced picture together', () => {
    const size = 9;
    const value = (x: number, y: number) => y * 16 + x;
    const passes = [
      [0, 0, 8, 8],
      [4, 0, 8, 8],
      [0, 4, 4, 8],
      [2, 0, 4, 4],
      [0, 2, 2, 4],
      [1, 0, 2, 2],
      [0, 1, 1, 2],
    ] as const;
    const bytes: number[] = [];
    for (const [x0, y0, dx, dy] of passes)
      for (let y = y0; y < size; y += dy) {
        bytes.push(0);
        for (let x: number = x0; x < size; x += dx) bytes.push(value(x, y));
      }
    const plan = { width: size, height: size, bits: 8, colorType: 0, rows: [], interlaced: Uint8Array.from(bytes) };
    const expected = Array.from({ length: size * size }, (_, at) => value(at % size, Math.floor(at / size)));
    expect([...pngSamples(readPng(makePng(plan)))]).toEqual(expected);
  });
});

describe('splitAlpha', () => {
  const split = (plan: Parameters<typeof makePng>[0]) => {
    const { colors, alpha } = splitAlpha(readPng(makePng(plan)));
    return [[...colors], alpha && [...alpha]];
  };

  it('takes the alpha channel apart', () => {
    const rows = [Uint8Array.of(1, 2, 3, 200, 4, 5, 6, 0)];
    expect(split({ width: 2, height: 1, bits: 8, colorType: 6, rows })).toEqual([
      [1, 2, 3, 4, 5, 6],
      [200, 0],
    ]);
  });

  it('finds the alpha of a small palette, and takes entries without one as opaque', () => {
    const rows = [Uint8Array.of(0b00_01_10_00)];
    const plan = { width: 3, height: 1, bits: 2, colorType: 3, rows, palette: [0, 0, 0, 9, 9, 9, 8, 8, 8] };
    expect(split({ ...plan, transparency: [0, 128] })).toEqual([
      [0, 1, 2],
      [0, 128, 255],
    ]);
  });

  it('stretches grey of few bits', () => {
    expect(split({ width: 2, height: 1, bits: 4, colorType: 0, rows: [Uint8Array.of(0x0f)] })).toEqual([
      [0, 255],
      undefined,
    ]);
  });

  it('finds the one transparent colour', () => {
    const rows = [Uint8Array.of(1, 2, 3, 1, 2, 4)];
    const plan = { width: 2, height: 1, bits: 8, colorType: 2, rows, transparency: [0, 1, 0, 2, 0, 3] };
    expect(split(plan)).toEqual([
      [1, 2, 3, 1, 2, 4],
      [0, 255],
    ]);
  });
});

describe('embedImage', () => {
  const doc = () => openPdf(onePage(), context);
  const image = (format: 'png' | 'jpeg', bytes: Uint8Array) =>
    ({ name: 'hình.x', format, width: 1, height: 1, bytes }) as const;

  it('takes colour-key transparency over in PDF terms', async () => {
    const plan = {
      width: 1,
      height: 1,
      bits: 8,
      colorType: 2,
      rows: [Uint8Array.of(1, 2, 3)],
      transparency: [0, 1, 0, 2, 0, 3],
    };
    const root = node('document');
    const pages = pagesOf(root, [[picture(node('figure', root, { alt: 'a' }), 85, 100, 50, makePng(plan))]]);
    expect(Buffer.from(await writePdf(pages, context)).toString('latin1')).toMatch(/\/Mask \[1 1 2 2 3 3\]/);
  });

  it('refuses a JPEG in the colours of print, by name', () => {
    const frame = [0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 1, 0, 1, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0];
    expect(() => embedImage(doc(), image('jpeg', Uint8Array.from(frame)))).toThrow(
      'the image hình.x cannot be embedded',
    );
  });

  it('refuses damaged data instead of embedding them', () => {
    const whole = makePng({ width: 4, height: 4, bits: 8, colorType: 6, rows: pack(Array(64).fill(7), 16, 8) });
    const damaged = whole.slice();
    damaged.fill(0xff, whole.length - 30, whole.length - 16);
    expect(() => embedImage(doc(), image('png', damaged))).toThrow('the image hình.x cannot be embedded');
  });
});
