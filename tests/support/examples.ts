import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { makeBench, root } from './run-bin.ts';

/** Files that the program built: name -> bytes. */
export interface Built {
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Builds records (inputs/ unless others are named) as a user would, in a folder of its own; throws when the program complains. */
export async function buildExamples(
  records: readonly string[] = [join(root, 'inputs')],
  variables: Readonly<Record<string, string>> = {},
): Promise<Built> {
  const bench = makeBench({});
  try {
    const ran = await bench.run(['report', ...records], { variables });
    if (ran.code !== 0) throw new Error(`exit code ${ran.code}\n${ran.out}\n${ran.err}`);
    const folder = join(bench.folder, 'output');
    const files = new Map<string, Uint8Array>();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) files.set(relative(folder, path), await readFile(path));
    return { files };
  } finally {
    bench.remove();
  }
}

/** One built file; throws when it is not there. */
export function fileOf(built: Built, name: string): Uint8Array {
  const found = built.files.get(name);
  if (!found) throw new Error(`${name} was not built; there are ${[...built.files.keys()].join(', ')}`);
  return found;
}
