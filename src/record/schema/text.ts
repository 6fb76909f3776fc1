import * as z from 'zod';
import { joinLines, keepParagraphs } from '../text/blanks.ts';

/** A text of one line: a name, a title. Line breaks and runs of blanks become one blank. */
export function line() {
  return z.string().min(1).transform(joinLines);
}

/** A text that may have paragraphs, each on a line of its own. */
export function prose() {
  return z.string().min(1).transform(keepParagraphs);
}

/** A name for machines: small letters, digits and hyphens. */
export function slug() {
  return z.string().regex(/^[a-z0-9-]{1,80}$/);
}

/** A list that is empty when the record does not say it. */
export function list<S extends z.ZodType>(item: S) {
  return z.array(item).default([]);
}
