import * as z from 'zod';
import type { Language, Outcome, Source } from '../base/index.ts';
import type { TonePlacement } from '../locale/index.ts';
import { FORMATS, type Format } from './formats.ts';
import { SLUG } from './kind-settings.ts';
import { NAME_PATTERN } from './output-name.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** The name of the settings file that may stand beside records or in a folder above them. */
export const FOLDER_SETTINGS_NAME = 'briefwright.yaml';

const words = z.string().min(1);
const slug = z.string().regex(SLUG, 'chữ thường không dấu, số và dấu gạch nối|small letters, digits and hyphens');

const schema = z.strictObject({
  kinds: z.array(slug).min(1).optional(),
  formats: z.array(z.enum(FORMATS)).min(1).optional(),
  form: slug.optional(),
  forms: z.record(slug, slug).optional(),
  names: z
    .string()
    .regex(
      NAME_PATTERN,
      'một mẫu tên có {id} và {kind}, ví dụ "{id}.{kind}"|a pattern with {id} and {kind}, such as "{id}.{kind}"',
    )
    .optional(),
  language: z.enum(['vi', 'en']).optional(),
  theme: slug.optional(),
  tones: z.enum(['hoa-mark-first', 'hoa-mark-last']).optional(),
  'reference-doc': words.optional(),
  issuer: z
    .strictObject({
      system: z.enum(['party', 'state', 'other']).optional(),
      parent: z.union([words, z.array(words).min(1)]).optional(),
      name: words.optional(),
      symbol: words.optional(),
      place: words.optional(),
    })
    .optional(),
});

/** What a folder of records settles for all of them; the command line and a record itself go before it. */
export interface FolderSettings {
  readonly kinds?: readonly string[] | undefined;
  readonly formats?: readonly Format[] | undefined;
  /** The official form of all kinds that have it, or `auto`. */
  readonly form?: string | undefined;
  /** The official form of each kind; goes before `form`. */
  readonly forms?: Readonly<Record<string, string>> | undefined;
  /** Pattern of output names without their ending. */
  readonly names?: string | undefined;
  readonly language?: Language | undefined;
  readonly theme?: string | undefined;
  /** Where tones stand in the program's own Vietnamese words: hòa, ủy or hoà, uỷ; absent: as it writes them. */
  readonly tones?: TonePlacement | undefined;
  /** A Word file whose looks the documents take on; from the settings' own folder. */
  readonly 'reference-doc'?: string | undefined;
  /** Filled into records that name no issuer, or leave a part of it out. */
  readonly issuer?: IssuerDefaults | undefined;
}

/** Parts of an issuer as records write them. */
export interface IssuerDefaults {
  readonly system?: 'party' | 'state' | 'other' | undefined;
  readonly parent?: string | readonly string[] | undefined;
  readonly name?: string | undefined;
  readonly symbol?: string | undefined;
  readonly place?: string | undefined;
}

/** Reads a briefwright.yaml; faults are of usage. */
export function readFolderSettings(source: Source): Outcome<Settings<FolderSettings>> {
  return readSettings<FolderSettings>(source, schema, 'usage');
}
