import * as z from 'zod';
import type { Language } from '../../base/index.ts';

/** What a key means and an example of its value, in both languages: for editors and for the skeleton record. */
export interface Said {
  readonly en: string;
  readonly vi: string;
  /** The value as YAML writes it, e.g. `2023-10-05`; one for both languages or one for each. */
  readonly example?: string | Readonly<Record<Language, string>>;
}

/** What is said of each part of the schema. Kept beside the schema, so that the JSON Schema does not carry it twice. */
export const sayings = z.registry<Said>();

/** Explains a part of the schema: as the JSON Schema's description, and as a comment of the skeleton. */
export function say<S extends z.ZodType>(schema: S, said: Said): S {
  const described = schema.meta({ description: `${said.en} / ${said.vi}` });
  sayings.add(described, said);
  return described;
}
