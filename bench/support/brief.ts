import { readFile } from 'node:fs/promises';
import type { StyledDocument } from '../../src/theme/index.ts';
import type { WriteContext } from '../../src/writers/types.ts';
import { root } from './paths.ts';
import { contextOf, loadKind, readRecordFile } from './race/ours.ts';
import { styleRecord } from './stages.ts';

/** The example's brief as a styled document, and what the writers are told beside it. */
export interface Brief {
  readonly context: WriteContext;
  readonly styled: StyledDocument;
}

/** Opens the example as for a run of the program. */
export async function openBrief(): Promise<Brief> {
  const bytes = await readFile(new URL('inputs/nghe-an-bac-giang.yaml', root));
  const kind = await loadKind('brief');
  const input = await readRecordFile(bytes);
  return { context: contextOf(input, kind), styled: styleRecord(input.record, kind) };
}
