import * as z from 'zod';
import type { Figure, PartialDate, Period } from '../../locale/index.ts';
import { isFullDate, isPartialDate } from '../dates.ts';
import { parsePeriod } from '../periods.ts';

/** What kind of value a part of the schema wants, where its type alone does not tell. */
export type Wanted =
  | 'date'
  | 'full-date'
  | 'period'
  | 'path'
  | 'url'
  | 'width'
  | 'figure'
  | 'number'
  | 'whole-number'
  | 'position'
  | 'document-number';

/** The values wanted, by part of the schema: messages are made of them. */
export const wanted = z.registry<{ readonly wanted: Wanted }>();

function wants<S extends z.ZodType>(kind: Wanted, schema: S): S {
  wanted.add(schema, { wanted: kind });
  return schema;
}

/** The decimals that a number needs at least; those that the record wrote are put in afterwards. */
const asFigure = (value: number): Figure => ({ value, decimals: (/\.(\d+)/.exec(String(value))?.[1] ?? '').length });

// One of each for the whole schema.
const FIGURE = wants('number', z.number().transform(asFigure));
const COUNT = wants('whole-number', z.int().min(0).max(Number.MAX_SAFE_INTEGER));
const POSITION = wants('position', z.int().min(1).max(Number.MAX_SAFE_INTEGER));

/** A number of the record, with the decimals it was written with. */
export function figure() {
  return FIGURE;
}

/** A whole number, 0 or more. */
export function count() {
  return COUNT;
}

/** A whole number, 1 or more. */
export function position() {
  return POSITION;
}

const DATE = '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2})?)?)?$';

const PARTIAL_DATE = wants(
  'date',
  z
    .union([
      z.int().refine((value) => isPartialDate(String(value))),
      z.string().meta({ pattern: DATE }).refine(isPartialDate),
    ])
    .transform((value): PartialDate => String(value)),
);

/** A date as precise as it is known. A year may be written as a number. */
export function partialDate() {
  return PARTIAL_DATE;
}

/** A day: `2023-10-05`. */
export function fullDate() {
  const text = z.string().meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
  return wants('full-date', text.refine(isFullDate));
}

/** The time that a figure belongs to: as the record's own code, in words, or both. */
export interface StatedPeriod {
  readonly span?: Period;
  /** The record's own words, instead of those that the span would give. */
  readonly label?: string;
}

/** The text of a period, or a year as a number, read. */
export function periodText() {
  const read = (value: string | number, context: z.RefinementCtx): StatedPeriod => {
    const span = parsePeriod(String(value));
    if (span) return { span };
    context.addIssue({ code: 'custom', input: value });
    return z.NEVER;
  };
  return z.union([z.int(), z.string().min(1)]).transform(read);
}

const RELATIVE = /^(?![a-zA-Z]:|[a-zA-Z][a-zA-Z0-9+.-]*:|\/)[^\\]+$/;

/** A file within the record's folder, with forward slashes. */
export function filePath() {
  const isWithin = (path: string) => RELATIVE.test(path) && !path.split('/').includes('..');
  return wants('path', z.string().min(1).refine(isWithin));
}

/** An address of the web. */
export function webAddress() {
  const isWeb = (text: string) => /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
  return wants('url', z.string().min(1).refine(isWeb));
}

/** A share of the text's width (`60%`) or a length (`80mm`). */
export function width() {
  const pattern = /^(?:(?:[1-9]\d?|100)%|(?!0+(?:\.0+)?(?:mm|cm|in|pt))\d{1,4}(?:\.\d{1,3})?(?:mm|cm|in|pt))$/;
  const text = z.string().meta({ pattern: pattern.source });
  return wants(
    'width',
    text.refine((value) => pattern.test(value)),
  );
}
