import {
  type DataPath,
  hasErrors,
  type Outcome,
  type Place,
  placeOfFile,
  readYaml,
  type Source,
  type YamlDocument,
} from '../base/index.ts';
import { checkNumbers } from './check/check-numbers.ts';
import { checkSense } from './check/check-sense.ts';
import { decodeRecord } from './decode-record.ts';
import { inFileOrder, isMap, pathKey, type Reading } from './faults.ts';
import { tellIssues } from './issues.ts';
import { keepDecimals } from './keep-decimals.ts';
import type { MeetingRecord } from './meeting-record.ts';
import { diagnose } from './messages.ts';
import { meetingRecordSchema } from './schema/meeting-record.ts';
import { slugOfFile } from './slug.ts';
import { tellValue } from './tell-value.ts';
import { cleanTexts } from './text/clean-texts.ts';

/** A record that was found right, with the way back from each of its values to the file. */
export interface ReadRecord {
  readonly record: MeetingRecord;
  readonly source: Source;
  /** Whether the record says its language, rather than leaving it at the default. */
  readonly statesLanguage: boolean;
  /** The place of a value of the record in its file, or of the nearest thing around it. */
  locate(path: DataPath, part?: 'key' | 'value'): Place;
}

/** A schema is compiled for many records: for the first one alone that takes longer than to read it as it is. */
let isFirst = true;

/** What reading a record may ask of others. */
export interface ReadRecordOptions {
  /** Whether the documents' font has a glyph for a character; all are thought to be there unless told. */
  readonly canShow?: (codePoint: number) => boolean;
}

/**
 * Reads a meeting record. All that is wrong is told at once, in the order of the file; there is a value when there is
 * no error. Never throws, whatever the bytes; the same bytes and name always give the same outcome.
 */
export function readRecord(
  input: { readonly name: string; readonly bytes: Uint8Array },
  options: ReadRecordOptions = {},
): Outcome<ReadRecord> {
  const decoded = decodeRecord(input.name, input.bytes);
  if (!decoded.value) return { diagnostics: decoded.diagnostics };
  const parsed = readYaml(decoded.value);
  if (!parsed.value) return { diagnostics: parsed.diagnostics };
  return readDocument(decoded.value, parsed.value, options.canShow ?? (() => true));
}

function readDocument(
  source: Source,
  document: YamlDocument,
  canShow: (codePoint: number) => boolean,
): Outcome<ReadRecord> {
  if (document.value === null)
    return { diagnostics: [diagnose('record/empty-file', undefined, placeOfFile(source.name))] };
  if (!isMap(document.value)) return { diagnostics: [tellNoMap(document)] };
  const texts = cleanTexts(document, canShow);
  const numbers = checkNumbers(document);
  const faulty = new Set([...texts.faulty, ...numbers.map(({ path }) => pathKey(path))]);
  const reading: Reading = { document, data: texts.data, isFaulty: (path) => faulty.has(pathKey(path)) };
  const parsed = meetingRecordSchema.safeParse(texts.data, { jitless: isFirst });
  isFirst = false;
  const id = parsed.data?.id ?? slugOfFile(source.name);
  const found = [
    ...texts.diagnostics,
    ...numbers.map(({ fault }) => fault),
    ...tellIssues(parsed.error?.issues ?? [], reading),
    ...checkSense(reading),
    ...(id === '' ? [diagnose('record/no-id', { file: source.name }, placeOfFile(source.name))] : []),
  ];
  const diagnostics = inFileOrder(found);
  if (!parsed.success || hasErrors(found)) return { diagnostics };
  const record: MeetingRecord = { ...keepDecimals(parsed.data, document), id };
  const statesLanguage = Object.hasOwn(document.value, 'language');
  return { value: { record, source, statesLanguage, locate: document.locate }, diagnostics };
}

function tellNoMap(document: YamlDocument) {
  const node = { kind: 'map', known: [] } as const;
  return tellValue({ value: document.value, path: [], at: document.locate([]), node, language: 'vi' });
}
