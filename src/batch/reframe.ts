import { joinPath, type Manifest, shownPath, type Use } from '../pipeline/index.ts';

/** Not a file's name: the record that came in through the standard input. */
const PIPED = 'stdin';

/**
 * A manifest with the names of its records and of what they use as from another working directory: a run from elsewhere
 * must not think that all records are gone.
 */
export function reframe(manifest: Manifest, folder: string, cwd: string, from: string): Manifest {
  if (manifest.from === from) return manifest;
  const home = joinPath(folder, manifest.from);
  const rename = (name: string): string => (name === PIPED ? name : shownPath(joinPath(home, name), cwd));
  const renameUse = (use: Use): Use => {
    const file = `${rename(use.file)}${use.file.endsWith('/') ? '/' : ''}`;
    if (!('leadsTo' in use)) return { ...use, file };
    return { file, leadsTo: use.leadsTo === null ? null : rename(use.leadsTo) };
  };
  return {
    from,
    files: manifest.files.map((entry) => ({ ...entry, record: rename(entry.record) })),
    outdated: manifest.outdated.map((one) => ({ ...one, record: rename(one.record) })),
    records: manifest.records.map((known) => ({
      ...known,
      record: rename(known.record),
      uses: known.uses.map(renameUse),
    })),
  };
}

/** Whether a record is a file that may be gone. */
export function isFile(record: string): boolean {
  return record !== PIPED;
}
