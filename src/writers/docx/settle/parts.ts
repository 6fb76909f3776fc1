import { encodeText } from './encode-text.ts';
import { zip } from './zip.ts';

/** A part: XML, bytes, or a package of its own such as the workbook of a chart. */
export type Part = string | Uint8Array | Parts;

/** The parts of a package by name. */
export interface Parts extends ReadonlyMap<string, Part> {}

const FIRST = ['[Content_Types].xml', '_rels/.rels'];

/** The package, zipped so that equal parts are equal bytes: in a fixed order. */
export function zipParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zip([...parts].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

/** The bytes of a part. */
export function bytesOf(part: Part): Uint8Array {
  if (part instanceof Uint8Array) return part;
  return typeof part === 'string' ? encodeText(part) : zipParts(bytesOfAll(part));
}

/** The parts as bytes. */
export function bytesOfAll(parts: Parts): ReadonlyMap<string, Uint8Array> {
  return new Map(Array.from(parts, ([name, part]) => [name, bytesOf(part)]));
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
