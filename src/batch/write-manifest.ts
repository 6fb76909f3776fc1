import { type Env, formatManifest, joinPath, MANIFEST_NAME, type Manifest } from '../pipeline/index.ts';

/** Writes a folder's manifest, whole or not at all. An empty one is written only over another, or when told. Throws EnvError. */
export async function writeManifest(env: Env, folder: string, manifest: Manifest, evenEmpty = false): Promise<void> {
  const path = joinPath(folder, MANIFEST_NAME);
  const isEmpty = [manifest.files, manifest.outdated, manifest.records].every((list) => list.length === 0);
  if (isEmpty && !evenEmpty && (await env.realPath(path)) === undefined) return;
  await env.writeFile(path, Buffer.from(formatManifest(manifest)));
}
