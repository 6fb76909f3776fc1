import * as z from 'zod';
import type { Language, Outcome, Source } from '../base/index.ts';
import type { AppendixRules } from '../view/index.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** Facts of a meeting that a kind of document may need, by the record's own keys. */
export const NEEDS = ['starts', 'ends', 'place', 'chair', 'secretary', 'conclusions'] as const;
export type Need = (typeof NEEDS)[number];

const LANGUAGES = ['vi', 'en'] as const;

/** A name of ours: of a kind, a form, a theme. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const slug = z.string().regex(SLUG, 'chữ thường không dấu, số và dấu gạch nối|small letters, digits and hyphens');
const words = z.string().min(1);
const inLanguages = z.strictObject({ vi: words.optional(), en: words.optional() });

/** The words of a kind in each language it is offered in. */
export type Words = Readonly<Partial<Record<Language, string>>>;

/** What template.yaml says of a kind of document. */
export interface KindSettings {
  /** Shown in lists: "Báo cáo tóm tắt". */
  readonly name: Words;
  /** Stands as the kind's name on the document: "BÁO CÁO TÓM TẮT". */
  readonly typeName: Words;
  /** The subject where the record gives none; `{title}` is the meeting's title. */
  readonly subject: Words;
  readonly languages: readonly Language[];
  /** Official forms that it can take; the first is the usual one. */
  readonly forms: readonly string[];
  readonly theme: string;
  /** Made only when it is asked for by name, or with all kinds. */
  readonly onRequest: boolean;
  /** Facts that the kind leaves a blank for where the record does not have them. */
  readonly needs: readonly Need[];
  /** In an official form: its type of document there, the subject, appendices; absent: as in the plain one. */
  readonly official?: { readonly type: string; readonly subject: string; readonly appendices: AppendixRules };
}

const least = z.int().min(1).optional();
const appendices = z
  .strictObject({ attendees: least, figures: least, supplement: z.boolean().default(false) })
  .default({ supplement: false });

const schema = z
  .strictObject({
    name: inLanguages,
    'type-name': inLanguages,
    subject: inLanguages.default({ vi: '{title}', en: '{title}' }),
    languages: z.array(z.enum(LANGUAGES)).min(1).default(['vi', 'en']),
    forms: z.array(slug).min(1).default(['plain']),
    theme: slug.default('plain'),
    'on-request': z.boolean().default(false),
    needs: z.array(z.enum(NEEDS)).default([]),
    official: z.strictObject({ type: slug, subject: words.default('{title}'), appendices }).optional(),
  })
  .superRefine((settings, context) => {
    for (const key of ['name', 'type-name', 'subject'] as const)
      for (const language of settings.languages)
        if (settings[key][language] === undefined)
          context.addIssue({ code: 'custom', path: [key, language], message: 'missing' });
  })
  .transform(({ 'type-name': typeName, 'on-request': onRequest, name, subject, official, ...rest }): KindSettings => {
    const said = { name: given(name), typeName: given(typeName), subject: given(subject) };
    return { ...rest, ...said, onRequest, ...(official ? { official } : {}) };
  });

/** The languages that have words; absent and undefined are one to zod, but not to TypeScript. */
function given(words: { readonly vi?: string | undefined; readonly en?: string | undefined }): Words {
  return {
    ...(words.vi === undefined ? {} : { vi: words.vi }),
    ...(words.en === undefined ? {} : { en: words.en }),
  };
}

/** Reads a kind's template.yaml; faults are the template's. */
export function readKindSettings(source: Source): Outcome<Settings<KindSettings>> {
  return readSettings(source, schema, 'template');
}
