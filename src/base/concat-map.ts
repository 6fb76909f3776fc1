/**
 * What `flatMap` gives, for the many lists of one part, such as the runs of a cell: there it is the part's own list, which
 * need not be copied.
 */
export function concatMap<T, R>(list: readonly T[], make: (part: T) => readonly R[]): readonly R[] {
  const [only] = list;
  if (only !== undefined && list.length === 1) return make(only);
  const all: R[] = [];
  for (const part of list) for (const one of make(part)) all.push(one);
  return all;
}
