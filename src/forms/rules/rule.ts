import * as z from 'zod';
import { FORM_NAMES } from '../form-names.ts';

/*
 * Rules of official forms, as the files of templates/_shared/forms have them. What a rule asks for is data; each
 * kind of check has one handler.
 */

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** The same in Vietnamese and English. */
export type Words = z.infer<typeof words>;

const range = z.tuple([z.number(), z.number()]);
/** When a rule asks for something: a part is there, or the document is of a type. */
const condition = z.enum([
  'minutes',
  '!minutes',
  'letter-or-proposal',
  'proposal',
  'letter-subject',
  'addressees',
  'type',
  'btctu',
  'committee',
  'advisory',
  'on-behalf',
  'since-2025-07',
]);

/** A condition of a rule. */
export type Condition = z.infer<typeof condition>;

const component = z.string().min(1);
const pattern = z.string().min(1);

/** Case, size, cut and place of a part's words. Sizes in points. */
const look = z.strictObject({
  kind: z.literal('look'),
  of: component.optional(),
  case: z.enum(['upper', 'lower']).optional(),
  size: range.optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  align: z.enum(['center', 'justify', 'left']).optional(),
  column: z.enum(['left', 'right', 'page']).optional(),
  /** Centred under another part. */
  under: component.optional(),
  /** On the same line as another part. */
  beside: component.optional(),
});

/** Words that a part must match, or must not hold. */
const text = z.strictObject({
  kind: z.literal('text'),
  of: component.optional(),
  pattern,
  /** It is wrong when the words match. */
  never: z.boolean().optional(),
  /** It is wrong when the part is missing. */
  required: z.boolean().optional(),
  /** Only of the first, of the last, or of all but the last of its paragraphs. */
  only: z.enum(['first', 'last', 'but-last']).optional(),
  when: condition.optional(),
  says: words,
});

/** A drawn line below a part, as long as a share of its words. */
const rule = z.strictObject({
  kind: z.literal('rule'),
  of: component.optional(),
  share: range,
  /** It stands above the part, across the page: a share of the text's width. */
  above: z.literal(true).optional(),
});

/** Spacing of a part's lines and paragraphs. */
const spacing = z.strictObject({
  kind: z.literal('spacing'),
  of: component.optional(),
  lines: range.optional(),
  exactly: range.optional(),
  gap: range.optional(),
  before: range.optional(),
  /** Allowed first-line indents, in mm. */
  indent: z.array(z.number()).optional(),
});

/** Paper and margins, in mm. */
const paper = z.strictObject({
  kind: z.literal('paper'),
  size: z.literal('a4').optional(),
  portrait: z.literal(true).optional(),
  margins: z.partialRecord(z.enum(['top', 'right', 'bottom', 'left']), range).optional(),
  mirrored: z.literal(true).optional(),
});

const pageNumber = z.strictObject({
  kind: z.literal('page-number'),
  format: z.literal('arabic').optional(),
  size: range.optional(),
  upright: z.literal(true).optional(),
  centred: z.literal(true).optional(),
  /** From the upper edge of the paper, in mm. */
  fromTop: range.optional(),
  hiddenFirst: z.literal(true).optional(),
  /** Each appendix is numbered by itself. */
  ofAppendices: z.literal(true).optional(),
});

/** What holds for the letters of the whole document. */
const letters = z.strictObject({
  kind: z.literal('letters'),
  font: z.string().optional(),
  black: z.literal(true).optional(),
  unicode: z.literal(true).optional(),
  /** Sets of sizes that move together, by part. */
  together: z.array(z.record(z.string(), z.number())).optional(),
});

/** A framed mark: widths and heights in mm by its words. */
const frame = z.strictObject({
  kind: z.literal('frame'),
  of: component.optional(),
  sizes: z.record(z.string(), z.tuple([z.number(), z.number()])).optional(),
  red: z.literal(true).optional(),
});

/** Words of the text that must not stand, or the parts that a kind of document has. */
const prose = z.strictObject({
  kind: z.literal('prose'),
  /** Wrong where it is found. */
  never: pattern.optional(),
  /** All must be found in this order, in documents of a type. */
  order: z.array(pattern).optional(),
  type: pattern.optional(),
  /** The rule speaks of these words alone: without them it does not apply. */
  about: pattern.optional(),
  says: words,
});

/** The two signatures of minutes: words of the left and of the right one; of all minutes, or of those with or without words. */
const signatures = z.strictObject({
  kind: z.literal('signatures'),
  left: pattern,
  right: pattern,
  about: pattern.optional(),
  unless: pattern.optional(),
  says: words,
});

/** Headings of a type of document, as far as they are there, in this order; words without marks, in capitals. */
const sections = z.strictObject({ kind: z.literal('sections'), type: pattern, order: z.array(pattern), says: words });

/** The share that the left one of two columns has, by a part that stands in each. */
const columns = z.strictObject({ kind: z.literal('columns'), left: component, right: component, share: range });

/** How people are ordered: as the record has them, or, where the document says so, by the alphabet. */
const nameOrder = z.strictObject({ kind: z.literal('name-order'), by: z.enum(['record', 'alphabet']), says: words });

/** Told by the reading of the record that the document was made of: wrong with this code. */
const recordTells = z.strictObject({ kind: z.literal('record'), never: z.string().min(1), says: words });

const metadata = z.strictObject({ kind: z.literal('metadata'), fields: z.array(z.string()) });
const file = z.strictObject({
  kind: z.literal('file'),
  version: z.number().optional(),
  /** The most pages. */
  pages: z.number().optional(),
  /** Only documents that say that they are of this kind. */
  of: z.literal('brief').optional(),
  /** It claims PDF/A. */
  archival: z.literal(true).optional(),
});
/** Type of the document and its abbreviation in the symbol. */
const symbol = z.strictObject({ kind: z.literal('symbol'), type: pattern, abbreviation: z.string() });
/** The form that holds on the date of the document. */
const regime = z.strictObject({ kind: z.literal('regime') });

const check = z.discriminatedUnion('kind', [
  look,
  text,
  rule,
  spacing,
  paper,
  pageNumber,
  letters,
  frame,
  prose,
  signatures,
  sections,
  columns,
  nameOrder,
  recordTells,
  metadata,
  file,
  symbol,
  regime,
]);

/** One thing that is looked at. */
export type Check = z.infer<typeof check>;

/** The shape of a file of rules. */
export const ruleFile = z.strictObject({
  forms: z.array(z.enum(FORM_NAMES)),
  source: words,
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z][A-Za-z0-9Đđ.]*(?:-[A-Za-z0-9Đđ.]+)+$/u),
      of: component,
      what: words,
      /** The place in the source: an annex, a section. */
      at: words.optional(),
      /** A law's own text, several digests, one, measured, or none. */
      confidence: z.enum(['A', 'B', 'C', 'L', 'M']),
      /** Formats that can tell; none: a person judges. */
      told: z.array(z.enum(['docx', 'pdf'])),
      checks: z.array(check).default([]),
      /** Only for documents in this language. */
      language: z.enum(['vi', 'en']).optional(),
      /** What is asked for, where a person judges. */
      asks: words.optional(),
    }),
  ),
});

/** A rule as its file has it. */
export type WrittenRule = z.infer<typeof ruleFile>['rules'][number];
