import { createRequire } from 'node:module';
import { root } from '../paths.ts';

const fromHere = createRequire(new URL('bench/package.json', root));

/**
 * A package of this folder, which only those have who measure: it is found from here, not from the bundle that runs,
 * and comes with the packages that it asks for. Whoever calls says which few of its functions they use, since its
 * types are not there where only the project is installed.
 */
export function loadPeer<T>(name: string): T {
  return fromHere(name);
}
