import { crc32 } from 'node:zlib';
import type { ImageFault, ImageHeader } from './image-header.ts';
import type { PngPicture } from './png-picture.ts';

const SIGNATURE_LENGTH = 8;
const CHUNK_FRAME = 12;

interface Chunk {
  readonly type: string;
  /** Offset of the chunk's data and its length. */
  readonly start: number;
  readonly length: number;
}

/** The colour types of PNG with the bits that a sample of each may have. */
const BITS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
const PALETTE = 3;

/** Size of a PNG; every chunk up to its end is checked against its own sum, so that a damaged file is found here. */
export function readPng(bytes: Uint8Array): ImageHeader | ImageFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = readChunks(bytes, view);
  const first = chunks?.[0];
  if (!chunks || first?.type !== 'IHDR' || first.length !== 13) return 'damaged';
  if (!chunks.some((chunk) => chunk.type === 'IDAT')) return 'damaged';
  const { width, height, colorType } = pictureOf(bytes, view, chunks, first);
  if (width === 0 || height === 0 || !isLawful(view, first) || !hasPalette(chunks, colorType)) return 'damaged';
  return { format: 'png', width, height, turned: false };
}

/** What the compressed picture of a PNG has to be; of a file that `readPng` has found sound. */
export function pngPicture(bytes: Uint8Array): PngPicture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = readChunks(bytes, view);
  const first = chunks?.[0];
  return chunks && first && pictureOf(bytes, view, chunks, first);
}

function pictureOf(bytes: Uint8Array, view: DataView, chunks: readonly Chunk[], { start }: Chunk): PngPicture {
  return {
    width: view.getUint32(start),
    height: view.getUint32(start + 4),
    bits: view.getUint8(start + 8),
    colorType: view.getUint8(start + 9),
    interlaced: view.getUint8(start + 12) === 1,
    data: chunks.filter(({ type }) => type === 'IDAT').map((one) => bytes.subarray(one.start, one.start + one.length)),
  };
}

/** Whether the header says only what PNG allows: bits and colours, the one compression, the one set of filters. */
function isLawful(view: DataView, { start }: Chunk): boolean {
  const [bits = 0, colorType = 0, compression, filters, interlaced = 0] = [8, 9, 10, 11, 12].map((at) =>
    view.getUint8(start + at),
  );
  return BITS[colorType]?.includes(bits) === true && compression === 0 && filters === 0 && interlaced <= 1;
}

function hasPalette(chunks: readonly Chunk[], colorType: number): boolean {
  if (colorType !== PALETTE) return true;
  const palette = chunks.find(({ type }) => type === 'PLTE');
  return palette !== undefined && palette.length >= 3 && palette.length <= 768 && palette.length % 3 === 0;
}

/** All chunks up to IEND; undefined when one is cut short or its sum is wrong, or when there is no IEND. */
function readChunks(bytes: Uint8Array, view: DataView): readonly Chunk[] | undefined {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at + CHUNK_FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + CHUNK_FRAME + length;
    if (end > bytes.length) return undefined;
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, start: at + 8, length });
    if (type === 'IEND') return chunks;
    at = end;
  }
  return undefined;
}
