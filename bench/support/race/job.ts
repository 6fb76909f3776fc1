import type { Pages } from '../../../src/layout/index.ts';
import type { Kind } from '../../../src/pipeline/index.ts';
import type { ReadInput } from '../../../src/pipeline/read-input.ts';
import type { StyledDocument } from '../../../src/theme/index.ts';
import { writeHtml } from '../../../src/writers/html/index.ts';
import type { WriteContext } from '../../../src/writers/types.ts';
import { cutData, cutTemplate, type FillData } from '../fillers/cut-template.ts';
import { fillers } from '../fillers/fillers.ts';
import { writeTypst } from '../peers/typst-source.ts';
import { styleRecord } from '../stages.ts';
import type { RaceCase } from './cases.ts';
import { buildFromRecord, contextOf, layOut, loadKind, readRecordFile } from './ours.ts';

export type FillerName = keyof typeof fillers;

export const fillerNames: readonly FillerName[] = ['docxtemplater', 'easy-template-x', 'docx-templates'];

/** One record of a case, and ways to what somebody starts from: it is made before the clock runs, by those who need it. */
export interface Job {
  readonly kind: Kind;
  /** The record's file. */
  readonly bytes: Uint8Array;
  /** The record, read and checked. */
  readonly input: ReadInput;
  readonly context: WriteContext;
  styled(): StyledDocument;
  html(): string;
  typst(): string;
  /** The texts of our Word file, for the peers that fill templates. */
  data(): Promise<FillData>;
}

/** A case made ready. */
export interface ReadyCase {
  /** The template that a peer fills with the texts of the case's records. */
  template(name: FillerName): Promise<Uint8Array>;
  job(number: number): Promise<Job>;
}

export async function readyCase(race: RaceCase): Promise<ReadyCase> {
  const kind = await loadKind(race.kind);
  const job = (number: number): Promise<Job> => makeJob(race, kind, number);
  return {
    job,
    template: async (name) => cutTemplate(await wordFile((await job(0)).input, kind), fillers[name].dialect),
  };
}

async function makeJob(race: RaceCase, kind: Kind, number: number): Promise<Job> {
  const bytes = Buffer.from(race.text(number));
  const input = await readRecordFile(bytes);
  const context = contextOf(input, kind);
  const styled = (): StyledDocument => styleRecord(input.record, kind);
  return {
    kind,
    bytes,
    input,
    context,
    styled,
    html: () => {
      const document = styled();
      const pages: Pages = layOut(document);
      return writeHtml(document, context, pages.shownPages);
    },
    typst: () => writeTypst(styled()),
    data: async () => cutData(await wordFile(input, kind)),
  };
}

async function wordFile(input: ReadInput, kind: Kind): Promise<Uint8Array> {
  const [docx = new Uint8Array()] = await buildFromRecord(input, kind, ['docx']);
  return docx;
}
