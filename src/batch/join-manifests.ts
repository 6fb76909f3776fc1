import type { Manifest, ManifestView } from '../pipeline/index.ts';
import type { Part } from './merge.ts';

/** Manifests on the way from one state of a folder to the next. */
export interface Joined {
  /** What may be claimed while files are replaced. */
  readonly before: Manifest;
  readonly merged: Manifest;
}

/** A folder's manifest with those of parts put into it: records of the parts replace those of the same name. */
export function joinManifests(own: ManifestView, parts: readonly Part[]): Joined {
  const records = new Map(parts.flatMap(({ manifest }) => manifest.records.map((one) => [one.record, one] as const)));
  const files = new Map(parts.flatMap(({ manifest }) => manifest.files.map((one) => [one.file, one] as const)));
  const outdated = new Map(parts.flatMap(({ manifest }) => manifest.outdated.map((one) => [one.file, one] as const)));
  for (const file of files.keys()) outdated.delete(file);
  const isKept = ({ file, record }: { readonly file: string; readonly record: string }): boolean =>
    !files.has(file) && !outdated.has(file) && !records.has(record);
  const before: Manifest = {
    from: own.from,
    files: [...own.files].filter(isKept),
    outdated: [...own.outdated].filter(isKept),
    records: [...own.records].filter(({ record }) => !records.has(record)),
  };
  const merged: Manifest = {
    from: own.from,
    files: inOrder([...before.files, ...files.values()], ({ file }) => file),
    outdated: inOrder([...before.outdated, ...outdated.values()], ({ file }) => file),
    records: inOrder([...before.records, ...records.values()], ({ record }) => record),
  };
  return { before, merged };
}

function inOrder<T>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
