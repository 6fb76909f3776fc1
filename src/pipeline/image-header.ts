import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';

/** What an image file says of itself. `turned`: an EXIF tag asks for the picture to be turned when shown. */
export interface ImageHeader {
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}

/** Why a file is no image that both Word and PDF can show. */
export type ImageFault = 'format' | 'damaged' | 'variant';

/**
 * Reads kind and size of a PNG or JPEG from its bytes, never from its name, and makes sure that the file
 * is whole. The pixels themselves are not decoded.
 */
export function readImageHeader(bytes: Uint8Array): ImageHeader | ImageFault {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return readPng(bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return readJpeg(bytes);
  return 'format';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
