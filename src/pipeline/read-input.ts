import { type DataPath, type Diagnostic, decodeUtf8, hasErrors, type Outcome, type Place } from '../base/index.ts';
import type { ImageData } from '../document/index.ts';
import { type MeetingRecord, type ReadRecord, readRecord } from '../record/index.ts';
import type { Env } from './env.ts';
import { checkSourceFiles, readRecordImages } from './record-images.ts';
import type { Choices, RecordFile } from './report-types.ts';
import type { RunLog } from './run-log.ts';
import { setValues, sourceOfSet } from './set-values.ts';
import { checkSourceQuotes } from './source-quotes.ts';

/** A record with all that its documents need from outside. */
export interface ReadInput {
  readonly record: MeetingRecord;
  /** What rides along in the documents: the file's bytes, or the record with its values set. */
  readonly bytes: Uint8Array;
  readonly statesLanguage: ReadRecord['statesLanguage'];
  readonly idPlace: Place;
  /** The place of a value of the record, or of the nearest thing around it. */
  readonly locate: (path: DataPath) => Place;
  /** By the names that the record uses. */
  readonly images: Readonly<Record<string, ImageData>>;
}

/** Reads a record with the values set, and the files that it names. Undefined when anything of it is wrong. */
export async function readInput(
  env: Env,
  file: RecordFile,
  choices: Choices,
  log: RunLog,
): Promise<ReadInput | undefined> {
  log.begin('record');
  const given = log.take(applySets(file, choices, log));
  if (!given) return undefined;
  const { canShow } = await import('../layout/index.ts');
  const outcome = readRecord({ name: file.name, bytes: given.bytes }, { canShow });
  log.note(outcome.diagnostics.map(given.relocate));
  if (!outcome.value) return undefined;
  const images = await readFiles(env, file.folder, outcome.value, given.placeOf, log);
  if (hasErrors(outcome.diagnostics) || !images) return undefined;
  const { record, statesLanguage, locate } = outcome.value;
  return {
    record,
    bytes: given.bytes,
    statesLanguage,
    idPlace: given.placeOf(locate(['id'])),
    locate: (path) => given.placeOf(locate(path)),
    images,
  };
}

interface Given {
  readonly bytes: Uint8Array;
  readonly placeOf: (place: Place) => Place;
  readonly relocate: (diagnostic: Diagnostic) => Diagnostic;
}

function applySets({ name, bytes }: RecordFile, { sets }: Choices, log: RunLog): Outcome<Given> {
  const { text, invalidAt } = decodeUtf8(bytes);
  log.know({ name, text });
  if (sets.length === 0 || invalidAt !== undefined) {
    const same: Given = { bytes, placeOf: (place) => place, relocate: (diagnostic) => diagnostic };
    return { value: same, diagnostics: [] };
  }
  log.know(...sets.map(sourceOfSet));
  const { value: set, diagnostics } = setValues({ name, text }, sets);
  if (!set) return { diagnostics };
  const relocate = (diagnostic: Diagnostic): Diagnostic =>
    diagnostic.at?.file === name ? { ...diagnostic, at: set.placeOf(diagnostic.at) } : diagnostic;
  return { value: { bytes: Buffer.from(set.text), placeOf: set.placeOf, relocate }, diagnostics };
}

async function readFiles(
  env: Env,
  folder: string,
  { record, locate }: ReadRecord,
  placeOf: (place: Place) => Place,
  log: RunLog,
): Promise<ReadInput['images'] | undefined> {
  const at = (list: string) => (index: number) => placeOf(locate([list, index, 'file']));
  const files = record.images.map((image) => image.file);
  const { images, diagnostics } = await readRecordImages(env, folder, files, at('images'));
  const sourceFiles = record.sources.map((source) => source.file);
  const ofSources = await checkSourceFiles(env, folder, sourceFiles, at('sources'));
  const ofQuotes = await checkSourceQuotes(env, folder, record, (path) => placeOf(locate(path)));
  log.note([...diagnostics, ...ofSources, ...ofQuotes]);
  return hasErrors(diagnostics) ? undefined : images;
}
