import type { Diagnostic, Place } from '../base/index.ts';
import type { ImageData } from '../document/index.ts';
import type { Env } from './env.ts';
import { diagnose } from './messages.ts';
import { joinPath } from './paths.ts';
import { type ImageProblem, readImage } from './read-image.ts';

/** The images of a record by the file names that it uses, with what was found wrong. */
export interface RecordImages {
  readonly images: Readonly<Record<string, ImageData>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the images that a record names, each file once. `placeOf` gives the YAML place of the n-th image's file. */
export async function readRecordImages(
  env: Env,
  folder: string,
  files: readonly string[],
  placeOf: (index: number) => Place,
): Promise<RecordImages> {
  const images: Record<string, ImageData> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [index, file] of files.entries()) {
    if (Object.hasOwn(images, file)) continue;
    const answer = await readImage(env, folder, file);
    if ('problem' in answer) diagnostics.push(tellProblem(file, answer.problem, placeOf(index)));
    else {
      images[file] = answer.image;
      if (answer.turned) diagnostics.push(diagnose('pipeline/image-turned', { file }, placeOf(index)));
    }
  }
  return { images, diagnostics };
}

/** Warns of source files that a record names and that are not there. */
export async function checkSourceFiles(
  env: Env,
  folder: string,
  files: readonly (string | undefined)[],
  placeOf: (index: number) => Place,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const [index, file] of files.entries()) {
    if (file === undefined || (await exists(env, folder, file))) continue;
    diagnostics.push(diagnose('pipeline/source-missing', { file }, placeOf(index)));
  }
  return diagnostics;
}

async function exists(env: Env, folder: string, file: string): Promise<boolean> {
  try {
    return (await env.realPath(joinPath(folder, file))) !== undefined;
  } catch {
    return false;
  }
}

function tellProblem(file: string, problem: ImageProblem, at: Place): Diagnostic {
  if (problem.kind === 'missing') return diagnose('pipeline/image-missing', { file }, at);
  if (problem.kind === 'outside') return diagnose('pipeline/image-outside', { file }, at);
  if (problem.kind === 'broken') return diagnose('pipeline/image-broken', { file, reason: problem.reason }, at);
  if (problem.kind === 'too-large') {
    const { found, most } = problem;
    return diagnose('pipeline/image-too-large', { file, found, most }, at);
  }
  return diagnose('pipeline/image-unreadable', { file, reason: problem.reason }, at);
}
