import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './run-cli.ts';

/** The example records built by the program into a fresh folder: file name -> bytes. */
export interface Built {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Builds all of inputs/ (or what the arguments say) as a user would; throws when the program complains. */
export async function buildExamples(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Built> {
  const folder = await mkdtemp(join(tmpdir(), 'briefwright-'));
  const ran = await runCli(['report', ...args, '--out-dir', folder], { env });
  if (ran.code !== 0) throw new Error(`exit code ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  const names = (await readdir(folder)).sort();
  const files = new Map<string, Uint8Array>();
  for (const name of names) files.set(name, await readFile(join(folder, name)));
  return { folder, files };
}

/** One built file; throws when it is not there. */
export function fileOf(built: Built, name: string): Uint8Array {
  const found = built.files.get(name);
  if (!found) throw new Error(`${name} was not built; there are ${[...built.files.keys()].join(', ')}`);
  return found;
}
