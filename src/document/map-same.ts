/** A list with each part changed; the list itself where all of them stay as they are, so that nothing is copied in vain. */
export function mapSame<T>(list: readonly T[], change: (part: T, index: number) => T): readonly T[] {
  let changed: T[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const part = list[index];
    if (part === undefined) continue;
    const next = change(part, index);
    if (next !== part && !changed) changed = list.slice();
    if (changed) changed[index] = next;
  }
  return changed ?? list;
}
