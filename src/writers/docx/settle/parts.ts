import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a package by name: XML as text, all else as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const XML = /\.(?:xml|rels)$/;
const FIRST = ['[Content_Types].xml', '_rels/.rels'];
/** The earliest moment that a zip can hold, in whatever zone: zips know no zones. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** The parts of a zipped package. */
export function unzipParts(zipped: Uint8Array): Parts {
  const files = Object.entries(unzipSync(zipped));
  return new Map(files.map(([name, bytes]) => [name, XML.test(name) ? strFromU8(bytes) : bytes]));
}

/** The package, zipped so that equal parts are equal bytes: fixed order, fixed time, a compressor that is part of the program. */
export function zipParts(parts: Parts): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files = sorted.map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data] as const);
  return zipSync(Object.fromEntries(files), { mtime: ZIP_EPOCH, level: 6 });
}

function rank(name: string): number {
  const at = FIRST.indexOf(name);
  return at < 0 ? FIRST.length : at;
}

/** The text of a part. Throws when it is missing or no text: a fault of the library. */
export function textPart(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (typeof part !== 'string') throw new Error(`the package has no part ${name}`);
  return part;
}
