/**
 * A list with one more part: the list itself, or, where it was empty, a list of one. What is pushed onto an empty list
 * makes room for 17, and most lists of documents (runs of a line, lines of a paragraph, words of a cell) stay at one.
 */
export function withOne<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}
