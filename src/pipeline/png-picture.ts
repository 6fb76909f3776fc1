import { createInflate } from 'node:zlib';

/** The compressed picture of a PNG. */
export interface PngPicture {
  readonly width: number;
  readonly height: number;
  /** Of one sample. */
  readonly bits: number;
  readonly colorType: number;
  readonly interlaced: boolean;
  /** The IDAT chunks: together one stream of zlib. */
  readonly data: readonly Uint8Array[];
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** First column and row, and steps, of the seven passes of an interlaced picture (Adam7), and of the one of others. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;
const WHOLE = [[0, 0, 1, 1]] as const;

/** Bits of one pixel. */
export function bitsOfPixel({ bits, colorType }: Pick<PngPicture, 'bits' | 'colorType'>): number {
  return (CHANNELS[colorType] ?? 1) * bits;
}

/** Bytes of a picture once unpacked: the rows of all passes, each with the byte that names its filter. */
export function unpackedBytes(picture: Omit<PngPicture, 'data'>): number {
  let bytes = 0;
  for (const [x, y, dx, dy] of picture.interlaced ? ADAM7 : WHOLE) {
    const columns = Math.ceil((picture.width - x) / dx);
    const rows = Math.ceil((picture.height - y) / dy);
    if (columns > 0 && rows > 0) bytes += rows * (1 + Math.ceil((columns * bitsOfPixel(picture)) / 8));
  }
  return bytes;
}

/**
 * Whether the compressed data unpack to the very picture that the header speaks of: neither damaged nor short, nor
 * a bomb. They are unpacked piece by piece, none is kept, and nothing is unpacked beyond the picture.
 */
export async function isWhole(picture: PngPicture): Promise<boolean> {
  const wanted = unpackedBytes(picture);
  const inflate = createInflate();
  let found = 0;
  try {
    for (const piece of picture.data) inflate.write(piece);
    inflate.end();
    for await (const piece of inflate) {
      found += piece.length;
      if (found > wanted) return false;
    }
    return found === wanted;
  } catch {
    return false;
  } finally {
    inflate.destroy();
  }
}
