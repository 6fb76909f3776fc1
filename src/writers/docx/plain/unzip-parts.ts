import { strFromU8, unzipSync } from 'fflate';
import type { Part, Parts } from '../settle/parts.ts';

const XML = /\.(?:xml|rels)$/;
const PACKAGE = /\.xlsx$/;

/** The parts of a zipped package: XML as text, packages in it as packages, all else as bytes. */
export function unzipParts(zipped: Uint8Array): Parts {
  return new Map(
    Object.entries(unzipSync(zipped)).map(([name, bytes]): [string, Part] => [name, readPart(name, bytes)]),
  );
}

function readPart(name: string, bytes: Uint8Array): Part {
  if (PACKAGE.test(name)) return unzipParts(bytes);
  return XML.test(name) ? strFromU8(bytes) : bytes;
}
