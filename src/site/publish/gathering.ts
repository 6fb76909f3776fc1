import type { ManifestEntry } from '../../pipeline/index.ts';

/** What a pass over a manifest's files gathers: each is added with its place, and it is all there at the end. */
export interface Gathering<T> {
  add(entry: ManifestEntry, place: number): void;
  end(): T;
}
