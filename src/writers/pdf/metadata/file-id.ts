import { createHash } from 'node:crypto';
import type { WriteContext } from '../../types.ts';
import type { Info } from './info.ts';

/**
 * The file's identifier: 16 bytes made from what the document was made from. pdfkit hashes the Info
 * dictionary alone, so that a corrected record would give another file with the same identifier.
 */
export function fileId(info: Info, context: WriteContext): Uint8Array {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([info, context.language]));
  hash.update(context.record.bytes);
  return new Uint8Array(hash.digest().subarray(0, 16));
}
