/** Two things that stand for one another; one of them is missing where only one list has it. */
export interface Pair<T> {
  readonly first?: { readonly value: T; readonly index: number };
  readonly second?: { readonly value: T; readonly index: number };
}

/** How far is looked ahead for the fellow of a thing. */
const REACH = 24;

/**
 * Pairs two lists: equal things with one another, and different things in the same place. What one list has more,
 * or elsewhere, stands alone. Looks only so far ahead, so that the time grows with the lengths alone.
 */
export function align<T>(a: readonly T[], b: readonly T[], keyOf: (value: T) => string): readonly Pair<T>[] {
  const [keysA, keysB] = [a.map(keyOf), b.map(keyOf)];
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  const take = (first: boolean, second: boolean): void => {
    const [one, other] = [a[i], b[j]];
    pairs.push({
      ...(first && one !== undefined ? { first: { value: one, index: i } } : {}),
      ...(second && other !== undefined ? { second: { value: other, index: j } } : {}),
    });
    if (first) i += 1;
    if (second) j += 1;
  };
  while (i < a.length && j < b.length) {
    const [skipA, skipB] = keysA[i] === keysB[j] ? [0, 0] : skips(keysA, keysB, i, j);
    for (let count = 0; count < skipA; count += 1) take(true, false);
    for (let count = 0; count < skipB; count += 1) take(false, true);
    take(true, true);
  }
  while (i < a.length) take(true, false);
  while (j < b.length) take(false, true);
  return pairs;
}

/** How many things of which list have no fellow before the two lists agree again; none where only one thing differs. */
function skips(a: readonly string[], b: readonly string[], i: number, j: number): readonly [number, number] {
  const goesOn =
    i + 1 < a.length && j + 1 < b.length ? a[i + 1] === b[j + 1] : i + 1 === a.length && j + 1 === b.length;
  if (goesOn) return [0, 0];
  for (let ahead = 1; ahead <= REACH; ahead += 1) {
    if (i + ahead < a.length && a[i + ahead] === b[j]) return [ahead, 0];
    if (j + ahead < b.length && a[i] === b[j + ahead]) return [0, ahead];
  }
  return [0, 0];
}
