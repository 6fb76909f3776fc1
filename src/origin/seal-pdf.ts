import { createHash } from 'node:crypto';
import { BLANK_SEAL, isSeal } from './seal.ts';

/** The bytes of a PDF with the seal in its field, a string of the Info dictionary. A PDF without the field stays as it is. */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  const at = fieldOf(bytes, BLANK_SEAL);
  return at === undefined ? bytes : fill(bytes, at, hashOf(bytes));
}

/** Whether the bytes of a PDF still are those that `seal` was made over. */
export function pdfSealHolds(bytes: Uint8Array, seal: string): boolean {
  const at = isSeal(seal) ? fieldOf(bytes, seal) : undefined;
  return at !== undefined && hashOf(fill(bytes, at, BLANK_SEAL)) === seal;
}

/** Offset of the only string with this content; undefined when there is none, or several. */
function fieldOf(bytes: Uint8Array, content: string): number | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const field = Buffer.from(`(${content})`, 'latin1');
  const at = file.indexOf(field);
  return at >= 0 && file.indexOf(field, at + 1) < 0 ? at + 1 : undefined;
}

function fill(bytes: Uint8Array, at: number, content: string): Uint8Array {
  const filled = Uint8Array.from(bytes);
  filled.set(Buffer.from(content, 'latin1'), at);
  return filled;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
