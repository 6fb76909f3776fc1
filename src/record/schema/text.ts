import * as z from 'zod';
import { joinLines, keepParagraphs } from '../text/blanks.ts';

// One of each for the whole schema: to make them takes longer than to read a record with them.
const LINE = z.string().min(1).transform(joinLines);
const PROSE = z.string().min(1).transform(keepParagraphs);
const SLUG = z.string().regex(/^[a-z0-9-]{1,80}$/);

/** A text of one line: a name, a title. Line breaks and runs of blanks become one blank. */
export function line() {
  return LINE;
}

/** A text that may have paragraphs, each on a line of its own. */
export function prose() {
  return PROSE;
}

/** A name for machines: small letters, digits and hyphens. */
export function slug() {
  return SLUG;
}

/** A list that is empty when the record does not say it. */
export function list<S extends z.ZodType>(item: S) {
  return z.array(item).default([]);
}
