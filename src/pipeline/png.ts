import { crc32 } from 'node:zlib';
import type { ImageFault, ImageHeader } from './image-header.ts';

const SIGNATURE_LENGTH = 8;
const CHUNK_FRAME = 12;

interface Chunk {
  readonly type: string;
  /** Offset of the chunk's data and its length. */
  readonly start: number;
  readonly length: number;
}

/** Size of a PNG; every chunk up to its end is checked against its own sum, so that a damaged file is found here. */
export function readPng(bytes: Uint8Array): ImageHeader | ImageFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = readChunks(bytes, view);
  const first = chunks?.[0];
  if (!chunks || first?.type !== 'IHDR' || first.length !== 13) return 'damaged';
  if (!chunks.some((chunk) => chunk.type === 'IDAT')) return 'damaged';
  const width = view.getUint32(first.start);
  const height = view.getUint32(first.start + 4);
  return width === 0 || height === 0 ? 'damaged' : { format: 'png', width, height, turned: false };
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
