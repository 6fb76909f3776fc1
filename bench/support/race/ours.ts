import { fileURLToPath } from 'node:url';
import { realEnv } from '../../../src/cli/real-env.ts';
import { layoutDocument, type Pages } from '../../../src/layout/index.ts';
import { buildDocument } from '../../../src/pipeline/build-document.ts';
import { type BuiltFile, buildReport, type Format, type Kind, openWorkshop } from '../../../src/pipeline/index.ts';
import { type ReadInput, readInput } from '../../../src/pipeline/read-input.ts';
import { createRunLog } from '../../../src/pipeline/run-log.ts';
import { writeFormat } from '../../../src/pipeline/write-format.ts';
import type { StyledDocument } from '../../../src/theme/index.ts';
import type { WriteContext } from '../../../src/writers/types.ts';
import { root } from '../paths.ts';
import { must } from '../stages.ts';

const home = fileURLToPath(root);
const folder = `${home}inputs`;
const workshop = must(await openWorkshop(realEnv(home, {}), { home, version: '0.0.0' }));
const producer = 'briefwright 0.0.0';
const moment = '2023-10-05T00:00:00Z';

/** A file as it is given to the program. */
const fileOf = (bytes: Uint8Array) => ({ name: 'inputs/race.yaml', folder, bytes });

/** A kind of document in its plain form, as the program loads it: once for all records. */
export async function loadKind(name: string): Promise<Kind> {
  return must(await workshop.templates.load(name, 'plain'));
}

/** The record of a file, read and checked. */
export async function readRecordFile(bytes: Uint8Array): Promise<ReadInput> {
  const log = createRunLog(home);
  const input = await readInput(workshop.env, fileOf(bytes), { sets: [] }, log);
  if (!input) throw new Error(JSON.stringify(log.diagnostics));
  return input;
}

/** The whole program but for the disk: from the file's bytes to the documents' bytes. */
export async function buildFromFile(bytes: Uint8Array, kind: string, formats: readonly Format[]): Promise<Files> {
  const { files, diagnostics } = await buildReport(workshop, fileOf(bytes), { kinds: [kind], formats, sets: [] });
  if (files.length !== formats.length) throw new Error(JSON.stringify(diagnostics));
  return files.map((file: BuiltFile) => file.bytes);
}

/** From a record that was read and checked, a value in memory, to the documents' bytes. */
export async function buildFromRecord(input: ReadInput, kind: Kind, formats: readonly Format[]): Promise<Files> {
  const log = createRunLog(home);
  const carried = { name: 'race.yaml', bytes: input.bytes };
  const common = { carried, language: 'vi', pictures: undefined, moment, producer } as const;
  const written = await buildDocument({ ...common, input, kind, formats }, log);
  if (!written) throw new Error(JSON.stringify(log.diagnostics));
  return written.map(({ bytes }) => bytes);
}

/** From a styled document to the bytes of each format; its pages are set once, as part of it. */
export async function writeStyled(
  styled: StyledDocument,
  context: WriteContext,
  formats: readonly Format[],
): Promise<Files> {
  const set = { styled, pages: layOut(styled) };
  const files: Uint8Array[] = [];
  for (const format of formats) files.push(await writeFormat(format, set, context));
  return files;
}

export function layOut(styled: StyledDocument): Pages {
  return must(layoutDocument(styled));
}

/** What the writers are told of a record beside the document. */
export function contextOf(input: ReadInput, kind: Kind): WriteContext {
  return {
    moment,
    producer,
    language: 'vi',
    record: { name: 'race.yaml', bytes: input.bytes },
    custom: { record: input.record.id, kind: kind.name, form: 'none', template: kind.fingerprint },
  };
}

type Files = readonly Uint8Array[];
