import { isTurned } from './exif.ts';
import type { ImageFault, ImageHeader } from './image-header.ts';

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
/** Baseline, extended and progressive Huffman coding: what PDF and Word both show. */
const USUAL_FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Lossless, differential and arithmetic coding. */
const RARE_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

interface Segment {
  readonly marker: number;
  readonly data: Uint8Array;
}

/** Size of a JPEG from its frame header, and whether its EXIF data ask for it to be turned. */
export function readJpeg(bytes: Uint8Array): ImageHeader | ImageFault {
  const segments = readSegments(bytes);
  if (!segments || !hasEnd(bytes)) return 'damaged';
  if (segments.some(({ marker }) => RARE_FRAMES.has(marker))) return 'variant';
  const frame = segments.find(({ marker }) => USUAL_FRAMES.has(marker));
  if (!frame || frame.data.length < 6) return 'damaged';
  const [precision = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, components = 0] = frame.data;
  // Of four components (CMYK, for print) or any other number: PDF/A forbids them beside colours of the screen.
  if (precision !== 8 || (components !== 1 && components !== 3)) return 'variant';
  const [width, height] = [w1 * 256 + w2, h1 * 256 + h2];
  if (width === 0 || height === 0) return 'damaged';
  const turned = segments.some(({ marker, data }) => marker === APP1 && isTurned(data));
  return { format: 'jpeg', width, height, turned };
}

/** The segments before the picture's data; undefined when one runs past the file or no data follow. */
function readSegments(bytes: Uint8Array): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // fill byte
      continue;
    }
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    segments.push({ marker, data: bytes.subarray(at + 4, at + 2 + length) });
    if (marker === START_OF_SCAN) return segments;
    at += 2 + length;
  }
  return undefined;
}

/** Whether the end-of-image mark is there; some cameras write a few more bytes after it. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 2; at -= 1) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
