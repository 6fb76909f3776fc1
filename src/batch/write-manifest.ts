import { type Env, EnvError, joinPath, MANIFEST_NAME, type ManifestView, manifestLines } from '../pipeline/index.ts';
import type { Disk } from './disk.ts';

/** Writes a folder's manifest, whole or not at all. An empty one is written only over another, or when told. Throws EnvError. */
export async function writeManifest(
  env: Env,
  disk: Disk,
  folder: string,
  manifest: ManifestView,
  evenEmpty = false,
): Promise<void> {
  const path = joinPath(folder, MANIFEST_NAME);
  const isEmpty = [manifest.files, manifest.outdated, manifest.records].every((list) => list.length === 0);
  if (isEmpty && !evenEmpty && (await env.realPath(path)) === undefined) return;
  const aside = `${path}.${disk.pid}.tmp`;
  try {
    await disk.write(aside, piecesOf(manifest));
    await disk.rename(aside, path);
  } catch (error) {
    throw error instanceof EnvError ? new EnvError(error.code, path) : error;
  }
}

function* piecesOf(manifest: ManifestView): Generator<Uint8Array, void> {
  for (const line of manifestLines(manifest)) yield Buffer.from(line);
}
