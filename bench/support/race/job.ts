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

/** One record of a case, with all that anybody may start from: made before the clock runs. */
export interface Job {
  readonly kind: Kind;
  /** The record's file. */
  readonly bytes: Uint8Array;
  /** The record, read and checked. */
  readonly input: ReadInput;
  readonly context: WriteContext;
  readonly styled: StyledDocument;
  readonly pages: Pages;
  readonly html: string;
  readonly typst: string;
  /** The texts of our Word file, for the peers that fill templates. */
  readonly data: FillData;
}

/** A case made ready: the templates that its records fill. */
export interface ReadyCase {
  readonly templates: Readonly<Record<FillerName, Uint8Array>>;
  job(number: number): Promise<Job>;
}

export async function readyCase(race: RaceCase): Promise<ReadyCase> {
  const kind = await loadKind(race.kind);
  const job = (number: number): Promise<Job> => makeJob(race, kind, number);
  const { input } = await job(0);
  const docx = await wordFile(input, kind);
  const template = (name: FillerName) => cutTemplate(docx, fillers[name].dialect);
  return {
    templates: {
      docxtemplater: template('docxtemplater'),
      'easy-template-x': template('easy-template-x'),
      'docx-templates': template('docx-templates'),
    },
    job,
  };
}

async function makeJob(race: RaceCase, kind: Kind, number: number): Promise<Job> {
  const bytes = Buffer.from(race.text(number));
  const input = await readRecordFile(bytes);
  const context = contextOf(input, kind);
  const styled = styleRecord(input.record, kind);
  const pages = layOut(styled);
  return {
    kind,
    bytes,
    input,
    context,
    styled,
    pages,
    html: writeHtml(styled, context, pages.shownPages),
    typst: writeTypst(styled),
    data: cutData(await wordFile(input, kind)),
  };
}

async function wordFile(input: ReadInput, kind: Kind): Promise<Uint8Array> {
  const [docx = new Uint8Array()] = await buildFromRecord(input, kind, ['docx']);
  return docx;
}
