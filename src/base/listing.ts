/** Values that are read one at a time, as often as wanted: ten thousand need not be in memory at once. */
export interface Listing<T> extends Iterable<T> {
  readonly length: number;
  /** The value of a place, from 0; undefined behind the last. */
  at(index: number): T | undefined;
}

/** The place of each value of a listing, by its name. */
export function placesByName<T>(values: Listing<T>, nameOf: (value: T) => string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let at = 0;
  for (const value of values) {
    places.set(nameOf(value), at);
    at += 1;
  }
  return places;
}

/** A listing of so many values, each worked out whenever it is read. */
export function createListing<T>(length: number, at: (index: number) => T | undefined): Listing<T> {
  return {
    length,
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) {
        const value = at(index);
        if (value !== undefined) yield value;
      }
    },
  };
}
