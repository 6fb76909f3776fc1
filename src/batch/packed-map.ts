import { createPackedList } from './packed-list.ts';

/** Values by their names, those that were set packed in a list. */
export interface PackedMap<T> {
  get(name: string): T | undefined;
  /** What was set before takes room as long as the map is there: for values that are seldom set twice. */
  set(name: string, value: T): void;
  delete(name: string): void;
  names(): Iterable<string>;
}

/** A map that begins with some values, which stay as they are. */
export function createPackedMap<T extends object>(first: Iterable<readonly [string, T]>): PackedMap<T> {
  const places = new Map<string, T | number>(first);
  const list = createPackedList<T>();
  return {
    get: (name) => {
      const place = places.get(name);
      return typeof place === 'number' ? list.at(place) : place;
    },
    set: (name, value) => void places.set(name, list.add(value)),
    delete: (name) => void places.delete(name),
    names: () => places.keys(),
  };
}
