import { readFile } from 'node:fs/promises';
import type { Kind } from '../../src/pipeline/index.ts';
import type { StyledDocument } from '../../src/theme/index.ts';
import type { WriteContext } from '../../src/writers/types.ts';
import { root } from './paths.ts';
import { buildFromFile, contextOf, loadKind, readRecordFile } from './race/ours.ts';
import { styleRecord } from './stages.ts';

/** The example record and the kind `brief`, opened as for a run of the program. */
export interface Brief {
  readonly bytes: Uint8Array;
  readonly kind: Kind;
  readonly context: WriteContext;
  /** The brief as a styled document: what both sides of the comparison start from. */
  readonly styled: StyledDocument;
}

export async function openBrief(): Promise<Brief> {
  const bytes = await readFile(new URL('inputs/nghe-an-bac-giang.yaml', root));
  const kind = await loadKind('brief');
  const input = await readRecordFile(bytes);
  return { bytes, kind, context: contextOf(input, kind), styled: styleRecord(input.record, kind) };
}

/** The whole program of one record: from the record's bytes to the brief's PDF. */
export async function buildBriefPdf({ bytes }: Brief): Promise<Uint8Array> {
  const [pdf = new Uint8Array()] = await buildFromFile(bytes, 'brief', ['pdf']);
  return pdf;
}
