import type { Where } from './where.ts';

/** In what two files can differ. */
export type Aspect =
  | 'block'
  | 'kind'
  | 'text'
  | 'level'
  | 'label'
  | 'caption'
  | 'alt'
  | 'heads'
  | 'rows'
  | 'cells'
  | 'span'
  | 'link'
  | 'note'
  | 'pages';

/** One difference between two files: where it is, and what each of them has there. Empty texts mean nothing. */
export interface Difference {
  readonly aspect: Aspect;
  readonly where: Where;
  readonly first: string;
  readonly second: string;
}

/** A difference where two values are not the same. */
export function differ(
  aspect: Aspect,
  where: Where,
  first: string | number | undefined,
  second: string | number | undefined,
): readonly Difference[] {
  return first === second ? [] : [{ aspect, where, first: String(first ?? ''), second: String(second ?? '') }];
}
