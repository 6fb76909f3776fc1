import { createListing, type Listing } from '../../base/index.ts';
import type { ManifestEntry } from '../../pipeline/index.ts';

/** The entries that are wanted, in the order of their files' names. They are read one at a time, as those they come of. */
export function selectEntries(
  entries: Listing<ManifestEntry>,
  isWanted: (entry: ManifestEntry) => boolean,
): Listing<ManifestEntry> {
  const places: { readonly file: string; readonly at: number }[] = [];
  let at = 0;
  for (const entry of entries) {
    if (isWanted(entry)) places.push({ file: entry.file, at });
    at += 1;
  }
  places.sort((a, b) => (a.file < b.file ? -1 : 1));
  const order = places.map((place) => place.at);
  return createListing(order.length, (index) => entries.at(order[index] ?? entries.length));
}
