import { BLANK_SEAL } from './seal.ts';

/** What a finished file says of its making. */
export interface Making {
  /** The record's id. */
  readonly record: string;
  /** SHA-256 of the record's bytes, hexadecimal. */
  readonly recordHash: string;
  /** Fingerprint of the template and theme. */
  readonly template: string;
  readonly kind: string;
  readonly form: string;
  readonly language: string;
  /** The program and its version, "briefwright 0.1.0". */
  readonly program: string;
}

/** The property that holds the seal. */
export const SEAL_KEY = 'seal';

const FORMAT_KEY = 'format';
/** Version of these properties and of the way the seal is made. */
const FORMAT = '1';

/** The property of each fact. */
const KEYS = {
  record: 'record',
  recordHash: 'record-sha256',
  template: 'template',
  kind: 'kind',
  form: 'form',
  // not "language": official metadata have a property of that name, and Word's do not tell capitals apart
  language: 'document-language',
  program: 'program',
} as const satisfies Record<keyof Making, string>;

/** The custom properties that carry the facts into a file; the seal is blank until the file is whole. */
export function describeMaking(making: Making): Readonly<Record<string, string>> {
  const { record, recordHash, template, kind, form, language, program } = making;
  return {
    [KEYS.record]: record,
    [KEYS.recordHash]: recordHash,
    [KEYS.kind]: kind,
    [KEYS.form]: form,
    [KEYS.language]: language,
    [KEYS.template]: template,
    [KEYS.program]: program,
    [FORMAT_KEY]: FORMAT,
    [SEAL_KEY]: BLANK_SEAL,
  };
}

/** The facts among a file's custom properties; undefined when one is missing: the file is not ours. */
export function readMaking(properties: Readonly<Record<string, string>>): Making | undefined {
  const get = (key: string): string | undefined => (Object.hasOwn(properties, key) ? properties[key] : undefined);
  const record = get(KEYS.record);
  const recordHash = get(KEYS.recordHash);
  const template = get(KEYS.template);
  const kind = get(KEYS.kind);
  const form = get(KEYS.form);
  const language = get(KEYS.language);
  const program = get(KEYS.program);
  if (record === undefined || recordHash === undefined || template === undefined || kind === undefined)
    return undefined;
  if (form === undefined || language === undefined || program === undefined) return undefined;
  if (get(FORMAT_KEY) !== FORMAT || get(SEAL_KEY) === undefined) return undefined;
  return { record, recordHash, template, kind, form, language, program };
}
