import { sealPackage } from '../../../origin/index.ts';
import type { WriteContext } from '../../types.ts';
import { unveil } from '../text.ts';
import { bytesOfAll, type Parts, zipParts } from './parts.ts';
import { settleApp } from './settle-app.ts';
import { type DrawnChart, settleCharts } from './settle-charts.ts';
import { settleCore } from './settle-core.ts';
import { settleLinks } from './settle-links.ts';
import { settleRecord } from './settle-record.ts';

/** What was drawn, as far as the package has to be completed by it. */
interface Drawn {
  readonly links: ReadonlyMap<string, string>;
  readonly charts: readonly DrawnChart[];
}

/**
 * The library's package, made to depend on nothing but what was asked for, and completed: equal input gives equal
 * bytes, on every machine and at every time.
 */
export function settlePackage(
  packed: Parts,
  context: WriteContext,
  { links, charts }: Drawn,
  pageCount: number | undefined,
): Uint8Array {
  const read = unveilAll(packed);
  const linked = settleLinks(read, links);
  const charted = settleCharts(linked, charts);
  const dated = settleCore(charted, context.moment, context.language);
  const counted = pageCount === undefined ? dated : settleApp(dated, pageCount);
  const settled = settleRecord(counted, context.record);
  return zipParts(sealPackage(bytesOfAll(settled)));
}

function unveilAll(parts: Parts): Parts {
  return new Map(Array.from(parts, ([name, part]) => [name, typeof part === 'string' ? unveil(part) : part]));
}
