import { crc32, deflateRawSync } from 'node:zlib';
import { OWN_LEVEL } from '../../../base/index.ts';
import { encodeText } from './encode-text.ts';

/** The least version of the format that can read it, 2.0: compressed files in folders. */
const VERSION = 20;
const DEFLATED = 8;
/** The earliest moment that a zip can hold, the first of January 1980, in whatever zone: zips know no zones. */
const EPOCH = (1 << 21) | (1 << 16);
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };

/** A file as it lies in a zip. */
interface Entry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly deflated: Uint8Array;
  /** Where it begins. */
  readonly at: number;
}

/** A file as it is in a zip, compressed. */
export type Pressed = Pick<Entry, 'size' | 'crc' | 'deflated'>;

/** Parts that the documents of one look share; the others are a document's own. */
const SHARED = /^word\/(?:styles|numbering|settings|fontTable|theme\/.*)\.xml$/;

/** What was compressed, for as long as someone has the bytes. */
const known = new WeakMap<Uint8Array, Pressed>();

/**
 * Files with ASCII names as a zip, in their order. Equal files are equal bytes: of one time, by the compressor that the
 * PDF is pressed with too. Bytes that go into many zips are compressed once, so they must not be changed. (APPNOTE 6.3.3;
 * laid out as fflate does, which cannot take what is compressed already.)
 */
export function zip(files: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const entries: Entry[] = [];
  let at = 0;
  for (const [path, bytes] of files) {
    const { size, crc, deflated } = pressedOf(path, bytes);
    const entry = { name: encodeText(path), size, crc, deflated, at };
    entries.push(entry);
    at += LOCAL.length + entry.name.length + entry.deflated.length;
  }
  const directory = entries.reduce((sum, { name }) => sum + CENTRAL.length + name.length, 0);
  const out = new Uint8Array(at + directory + END.length);
  const view = new DataView(out.buffer);
  for (const entry of entries) writeLocal(out, view, entry);
  let end = at;
  for (const entry of entries) end = writeCentral(out, view, entry, end);
  writeEnd(view, end, { count: entries.length, directory, at });
  return out;
}

/** The bytes of the part `path`, compressed: once, for as long as someone has them. */
export function pressedOf(path: string, bytes: Uint8Array): Pressed {
  const before = known.get(bytes);
  if (before) return before;
  const pressed = {
    size: bytes.length,
    crc: crc32(bytes),
    deflated: SHARED.test(path) ? deflateRawSync(bytes) : deflateRawSync(bytes, { level: OWN_LEVEL }),
  };
  knowPressed(bytes, pressed);
  return pressed;
}

/** Takes in what bytes were compressed to before. */
export function knowPressed(bytes: Uint8Array, pressed: Pressed): void {
  known.set(bytes, pressed);
}

function writeLocal(out: Uint8Array, view: DataView, entry: Entry): void {
  const { name, deflated, at } = entry;
  view.setUint32(at, LOCAL.signature, true);
  writeFacts(view, at + 4, entry);
  out.set(name, at + LOCAL.length);
  out.set(deflated, at + LOCAL.length + name.length);
}

function writeCentral(out: Uint8Array, view: DataView, entry: Entry, from: number): number {
  view.setUint32(from, CENTRAL.signature, true);
  view.setUint16(from + 4, VERSION, true);
  writeFacts(view, from + 6, entry);
  view.setUint32(from + 42, entry.at, true);
  out.set(entry.name, from + CENTRAL.length);
  return from + CENTRAL.length + entry.name.length;
}

/** What both places say of a file, from the version on. */
function writeFacts(view: DataView, from: number, { name, size, crc, deflated }: Entry): void {
  view.setUint16(from, VERSION, true);
  view.setUint16(from + 4, DEFLATED, true);
  view.setUint32(from + 6, EPOCH, true);
  view.setUint32(from + 10, crc, true);
  view.setUint32(from + 14, deflated.length, true);
  view.setUint32(from + 18, size, true);
  view.setUint16(from + 22, name.length, true);
}

function writeEnd(
  view: DataView,
  from: number,
  { count, directory, at }: { readonly count: number; readonly directory: number; readonly at: number },
): void {
  view.setUint32(from, END.signature, true);
  view.setUint16(from + 8, count, true);
  view.setUint16(from + 10, count, true);
  view.setUint32(from + 12, directory, true);
  view.setUint32(from + 16, at, true);
}
