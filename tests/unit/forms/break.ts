import type { Official } from '../../support/official.ts';

/** How a rule is broken: a good document, and what is changed in it. */
export interface Break {
  readonly good: Official;
  readonly bad: Official;
}

/** A break by its two documents. */
export const alike = (good: Official, bad: Official): Break => ({ good, bad });
