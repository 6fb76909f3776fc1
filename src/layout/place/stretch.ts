/** The items from `start` on for which `belongs` holds, up to the first for which it does not. */
export function stretchOf<T>(items: readonly T[], start: number, belongs: (item: T) => boolean): readonly T[] {
  let end = start;
  for (let item = items[end]; item !== undefined && belongs(item); item = items[end]) end++;
  return items.slice(start, end);
}
