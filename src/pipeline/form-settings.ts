import * as z from 'zod';
import type { Outcome, Source } from '../base/index.ts';
import type { Form } from '../forms/index.ts';
import { SLUG } from './kind-settings.ts';
import { readSettings } from './read-settings.ts';

const slug = z.string().regex(SLUG, 'chữ thường không dấu, số và dấu gạch nối|small letters, digits and hyphens');
const words = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'một ngày như "2023-10-05"|a day such as "2023-10-05"');

const schema = z.strictObject({
  title: z.strictObject({ vi: words, en: words }),
  instrument: words.optional(),
  languages: z.array(z.enum(['vi', 'en'])).min(1),
  system: z.enum(['party', 'state']).optional(),
  'issuer-names': z.array(words).default([]),
  from: day.optional(),
  until: day.optional(),
  theme: slug.optional(),
  partials: z.record(slug, slug),
  types: z.record(slug, z.strictObject({ name: words, symbol: words.optional() })).default({}),
  subject: z
    .strictObject({
      first: z.enum(['capital', 'small', 'as-written']).default('as-written'),
      openings: z.array(words).default([]),
    })
    .default({ first: 'as-written', openings: [] }),
  blanks: z.boolean().default(false),
});

/** Reads a form of `_shared/form-settings`; its name is the file's. Faults are the template's. */
export function readForm(name: string, source: Source): Outcome<Form> {
  const { value: settings, diagnostics } = readSettings(source, schema, 'template');
  return settings ? { value: makeForm(name, settings.value), diagnostics } : { diagnostics };
}

function makeForm(name: string, written: z.output<typeof schema>): Form {
  const { title, instrument, languages, system, from, until, theme, partials, subject } = written;
  const types = Object.entries(written.types).map(([key, { name: typeName, symbol }]) => {
    return [key, { name: typeName, ...(symbol === undefined ? {} : { symbol }) }] as const;
  });
  return {
    name,
    title,
    ...(instrument === undefined ? {} : { instrument }),
    languages,
    ...(system === undefined ? {} : { system }),
    issuerNames: written['issuer-names'],
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    ...(theme === undefined ? {} : { theme }),
    partials,
    types: Object.fromEntries(types),
    subject,
    hasBlanks: written.blanks,
  };
}
