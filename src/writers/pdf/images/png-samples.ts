import { inflateSync } from 'node:zlib';
import { channelsOf, type Png } from './read-png.ts';
import { unfilter } from './unfilter.ts';

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];
/** The seven passes of an interlaced picture (Adam7). */
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

/**
 * All samples of a picture, row by row, pixel by pixel, one byte each: as stored where a sample has up
 * to 8 bits, the upper half where it has 16. Throws when the compressed data are damaged.
 */
export function pngSamples(png: Png): Uint8Array {
  const data = inflateSync(png.data);
  const channels = channelsOf(png);
  const samples = new Uint8Array(png.width * png.height * channels);
  let start = 0;
  for (const pass of png.interlaced ? ADAM7 : WHOLE) {
    const columns = Math.ceil((png.width - pass.x) / pass.dx);
    const rows = Math.ceil((png.height - pass.y) / pass.dy);
    if (columns <= 0 || rows <= 0) continue;
    const rowBytes = Math.ceil((columns * channels * png.bits) / 8);
    const pixelBytes = Math.max(1, (channels * png.bits) / 8);
    const plain = unfilter(data, start, { rows, rowBytes, pixelBytes });
    spread(plain, rowBytes, { columns, rows }, pass, png, samples);
    start += rows * (rowBytes + 1);
  }
  return samples;
}

/** Puts the pixels of one pass where they belong. */
function spread(
  plain: Uint8Array,
  rowBytes: number,
  size: { readonly columns: number; readonly rows: number },
  pass: Pass,
  png: Png,
  samples: Uint8Array,
): void {
  const channels = channelsOf(png);
  for (let row = 0; row < size.rows; row += 1)
    for (let column = 0; column < size.columns; column += 1) {
      const target = ((pass.y + row * pass.dy) * png.width + pass.x + column * pass.dx) * channels;
      for (let channel = 0; channel < channels; channel += 1)
        samples[target + channel] = sampleAt(plain, row * rowBytes, column * channels + channel, png.bits);
    }
}

function sampleAt(plain: Uint8Array, rowStart: number, index: number, bits: number): number {
  if (bits >= 8) return plain[rowStart + (index * bits) / 8] ?? 0;
  const bit = index * bits;
  const byte = plain[rowStart + (bit >> 3)] ?? 0;
  return (byte >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
}
