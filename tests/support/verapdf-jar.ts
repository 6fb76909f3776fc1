import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../tools/verapdf/', import.meta.url));

/** Where scripts/fetch-verapdf.sh has put veraPDF; undefined before it was run. */
export function veraPdfJar(): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((file) => /^greenfield-apps-.*\.jar$/.test(file));
  return name === undefined ? undefined : folder + name;
}
