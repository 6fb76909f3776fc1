import type { WriteContext } from '../../types.ts';
import { unveil } from '../text.ts';
import { type Parts, unzipParts, zipParts } from './parts.ts';
import { settleCore } from './settle-core.ts';
import { settleLinks } from './settle-links.ts';
import { settleRecord } from './settle-record.ts';

/**
 * The library's package, made to depend on nothing but what was asked for, and completed: equal input gives equal
 * bytes, on every machine and at every time.
 */
export function settlePackage(
  packed: Uint8Array,
  context: WriteContext,
  links: ReadonlyMap<string, string>,
): Uint8Array {
  const read = unveilAll(unzipParts(packed));
  const linked = settleLinks(read, links);
  const dated = settleCore(linked, context.moment, context.language);
  return zipParts(settleRecord(dated, context.record));
}

function unveilAll(parts: Parts): Parts {
  return new Map(Array.from(parts, ([name, part]) => [name, typeof part === 'string' ? unveil(part) : part]));
}
