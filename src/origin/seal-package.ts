import { createHash } from 'node:crypto';
import { asLatin1, BLANK_SEAL, isSeal } from './seal.ts';

/** The part that holds the seal, among the custom properties. */
const HOLDER = 'docProps/custom.xml';
const FIELD = /( name="seal"[^>]*><vt:lpwstr>)([^<]*)(?=<)/;

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts of a package with the seal in its field. A package without the field stays as it is. */
export function sealPackage(parts: Parts): Parts {
  const holder = parts.get(HOLDER);
  if (!holder || FIELD.exec(asLatin1(holder))?.[2] !== BLANK_SEAL) return parts;
  return new Map(parts).set(HOLDER, fill(holder, hashOf(parts)));
}

/** Whether a package's parts still are those that `seal` was made over. How they are zipped does not count. */
export function packageSealHolds(parts: Parts, seal: string): boolean {
  const holder = parts.get(HOLDER);
  if (!holder || !isSeal(seal) || FIELD.exec(asLatin1(holder))?.[2] !== seal) return false;
  return hashOf(new Map(parts).set(HOLDER, fill(holder, BLANK_SEAL))) === seal;
}

/** Over names, lengths and bytes of all parts, sorted by name. */
function hashOf(parts: Parts): string {
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const pieces = sorted.flatMap(([name, bytes]) => [Buffer.from(`${name}\0${bytes.length}\0`), bytes]);
  // All at once: each of many small pieces would cost more to hand over than to copy.
  return createHash('sha256').update(Buffer.concat(pieces)).digest('hex');
}

function fill(holder: Uint8Array, seal: string): Uint8Array {
  return new Uint8Array(Buffer.from(asLatin1(holder).replace(FIELD, `$1${seal}`), 'latin1'));
}
