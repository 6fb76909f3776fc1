import { createHash } from 'node:crypto';
import type { Diagnostic, Family, Outcome, Place } from '../base/index.ts';
import type { Reference } from '../theme/index.ts';
import type { Folder } from './choose.ts';
import type { Env } from './env.ts';
import { diagnose } from './messages.ts';
import { isInside, joinPath, shownPath } from './paths.ts';
import type { Choices } from './report-types.ts';

/** A reference document that somebody names. */
export interface NamedReference {
  /** As it is written: from the first of the folders that has it. */
  readonly file: string;
  /** Absolute. */
  readonly folders: readonly string[];
  /** The file must lie in its folder, links followed. */
  readonly staysInside: boolean;
  /** Where it is named; absent on the command line. */
  readonly at?: Place;
  /** Whose fault its faults are. */
  readonly family: Family;
}

/** A reference document that was read. */
export interface ReadReference extends Reference {
  /** Absolute. */
  readonly path: string;
  readonly sha256: string;
  readonly family: Family;
}

/** The reference document of a run: the command line's, else that of the record's folder. */
export function chooseReference({ cwd }: Env, { referenceDoc }: Choices, folder: Folder): NamedReference | undefined {
  if (referenceDoc !== undefined) return { file: referenceDoc, folders: [cwd], staysInside: false, family: 'usage' };
  const file = folder?.value['reference-doc'];
  if (!folder || file === undefined) return undefined;
  const at = folder.locate(['reference-doc']);
  return { file, folders: [joinPath(cwd, at.file, '..')], staysInside: true, at, family: 'usage' };
}

/** Reads a reference document. Its faults are told at its name, or at the place where it is named. */
export async function readReference(env: Env, named: NamedReference): Promise<Outcome<ReadReference>> {
  const { file, at, family } = named;
  const refuse = (fault: Diagnostic): Outcome<never> => ({ diagnostics: [{ ...fault, family }] });
  const found = await findFile(env, named);
  if (found === undefined) return refuse(diagnose('pipeline/reference-missing', { file }, at));
  if (found.isOutside) return refuse(diagnose('pipeline/reference-outside', { file }, at));
  const bytes = await env.readFile(found.path);
  if (bytes === undefined) return refuse(diagnose('pipeline/reference-missing', { file }, at));
  const name = shownPath(joinPath(found.folder, file), env.cwd);
  const { readWordLook } = await import('../readers/index.ts');
  const { value: look, diagnostics } = readWordLook(bytes, name);
  if (!look) return { diagnostics: diagnostics.map((fault) => ({ ...fault, family })) };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { value: { name, path: found.path, look, sha256, family }, diagnostics: [] };
}

interface FoundFile {
  readonly folder: string;
  readonly path: string;
  readonly isOutside: boolean;
}

async function findFile(env: Env, { file, folders, staysInside }: NamedReference): Promise<FoundFile | undefined> {
  for (const folder of folders) {
    const path = await env.realPath(joinPath(folder, file));
    if (path === undefined) continue;
    const isOutside = staysInside && !isInside(path, (await env.realPath(folder)) ?? folder);
    return { folder, path, isOutside };
  }
  return undefined;
}
