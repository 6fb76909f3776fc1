import type { ImageData } from '../document/index.ts';
import type { Env } from './env.ts';
import { EnvError } from './env-error.ts';
import { type ImageFault, readImageHeader } from './image-header.ts';
import { isInside, joinPath } from './paths.ts';
import { pngPicture } from './png.ts';
import { bitsOfPixel, isWhole, type PngPicture, unpackedBytes } from './png-picture.ts';

/** The largest image file that is taken, in bytes. */
export const MAX_IMAGE_BYTES = 20 * 1024 * 1024;
/** The most pixels that an image may have. */
export const MAX_IMAGE_PIXELS = 50_000_000;
/** The most bytes that the picture of a PNG may have once unpacked: 50 million pixels of red, green and blue. */
export const MAX_UNPACKED_BYTES = 151_000_000;

/** Why an image was not taken; `found` and `most` in words that need no translation. */
export type ImageProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'broken'; readonly reason: ImageFault }
  | { readonly kind: 'too-large'; readonly found: string; readonly most: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** An image that was taken, or why it was not. */
export type ImageAnswer = { readonly image: ImageData; readonly turned: boolean } | { readonly problem: ImageProblem };

/** Reads an image named by a record or template; it must stay inside `folder`, links followed. */
export async function readImage(env: Env, folder: string, file: string): Promise<ImageAnswer> {
  try {
    const real = await env.realPath(joinPath(folder, file));
    if (real === undefined) return { problem: { kind: 'missing' } };
    if (!isInside(real, (await env.realPath(folder)) ?? folder)) return { problem: { kind: 'outside' } };
    const bytes = await env.readFile(real);
    return bytes === undefined ? { problem: { kind: 'missing' } } : checkImage(file, bytes);
  } catch (error) {
    if (error instanceof EnvError) return { problem: { kind: 'unreadable', reason: error.code } };
    throw error;
  }
}

async function checkImage(name: string, bytes: Uint8Array): Promise<ImageAnswer> {
  if (bytes.length > MAX_IMAGE_BYTES) return { problem: tooLarge(bytes.length, MAX_IMAGE_BYTES, 1024 * 1024, 'MB') };
  const header = readImageHeader(bytes);
  if (typeof header === 'string') return { problem: { kind: 'broken', reason: header } };
  const { format, width, height, turned } = header;
  if (width * height > MAX_IMAGE_PIXELS)
    return { problem: tooLarge(width * height, MAX_IMAGE_PIXELS, 1_000_000, 'MP') };
  const picture = format === 'png' ? pngPicture(bytes) : undefined;
  const problem = picture && (await checkPicture(picture));
  return problem ? { problem } : { image: { name, format, width, height, bytes }, turned };
}

async function checkPicture(picture: PngPicture): Promise<ImageProblem | undefined> {
  const bytes = unpackedBytes(picture);
  if (bytes > MAX_UNPACKED_BYTES) {
    const { width, height } = picture;
    const size = `${width} × ${height} × ${bitsOfPixel(picture)} bit`;
    const megabytes = (count: number): string => `${Math.ceil(count / 1_000_000)} MB`;
    return { kind: 'too-large', found: `${size} = ${megabytes(bytes)}`, most: megabytes(MAX_UNPACKED_BYTES) };
  }
  return (await isWhole(picture)) ? undefined : { kind: 'broken', reason: 'damaged' };
}

function tooLarge(found: number, most: number, unit: number, name: string): ImageProblem {
  return { kind: 'too-large', found: `${Math.ceil(found / unit)} ${name}`, most: `${most / unit} ${name}` };
}
