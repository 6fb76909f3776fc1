/** What a PNG file holds, its picture still compressed. */
export interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits of one sample: 1, 2, 4, 8 or 16. */
  readonly bits: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha. */
  readonly colorType: number;
  readonly interlaced: boolean;
  /** Red, green, blue of each palette entry. */
  readonly palette: Uint8Array;
  /** The tRNS chunk: alpha of palette entries, or the one transparent colour. Empty when there is none. */
  readonly transparency: Uint8Array;
  /** All IDAT chunks: one zlib stream. */
  readonly data: Uint8Array;
}

const FIRST_CHUNK = 8;
const CHUNK_FRAME = 12;
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads a PNG whose chunks have been found sound. Throws for a colour type that PNG does not have. */
export function readPng(bytes: Uint8Array): Png {
  const chunks = readChunks(bytes);
  const parts = (type: string) => chunks.filter((chunk) => chunk.type === type).map((chunk) => chunk.data);
  const header = Buffer.from(parts('IHDR')[0] ?? new Uint8Array());
  const png = {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bits: header.readUInt8(8),
    colorType: header.readUInt8(9),
    interlaced: header.readUInt8(12) === 1,
    palette: parts('PLTE')[0] ?? new Uint8Array(),
    transparency: parts('tRNS')[0] ?? new Uint8Array(),
    data: Buffer.concat(parts('IDAT')),
  };
  if (CHANNELS[png.colorType] === undefined) throw new Error(`a PNG of colour type ${png.colorType}`);
  return png;
}

/** Samples that make one pixel, alpha included. */
export function channelsOf(png: Png): number {
  return CHANNELS[png.colorType] ?? 1;
}

function readChunks(bytes: Uint8Array): { readonly type: string; readonly data: Uint8Array }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: { readonly type: string; readonly data: Uint8Array }[] = [];
  for (let at = FIRST_CHUNK; at + CHUNK_FRAME <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += CHUNK_FRAME + length;
  }
  return chunks;
}
