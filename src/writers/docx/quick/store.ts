/** Values by their keys, as they can be kept on a disk. */
export type Entries<T> = readonly (readonly [key: string, value: T])[];

/** What was worked out, by keys that say all that it depends on. */
export interface Store<T> {
  /** What is known under a key, or made at first use. */
  readonly keep: (key: string, make: () => T) => T;
  /** Takes in what another run has made. */
  readonly fill: (entries: Entries<T>) => void;
  /** What was made so far, and not taken in. */
  readonly made: () => Entries<T>;
}

/** A store of so many values at most: when there are as many, all are made anew. */
export function newStore<T>(most: number): Store<T> {
  const known = new Map<string, T>();
  const own = new Set<string>();
  return {
    keep: (key, make) => {
      const found = known.get(key);
      if (found !== undefined) return found;
      const value = make();
      if (known.size >= most) for (const one of [known, own]) one.clear();
      known.set(key, value);
      own.add(key);
      return value;
    },
    fill: (entries) => {
      for (const [key, value] of entries) known.set(key, value);
    },
    made: () => Array.from(known).filter(([key]) => own.has(key)),
  };
}
