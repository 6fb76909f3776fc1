import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package's own folder and version. */
export interface PackageHome {
  readonly home: string;
  readonly version: string;
}

/** Finds the package.json above a module, which may stand in src/ or in dist/. */
export function findPackageHome(moduleUrl: string): PackageHome {
  let folder = dirname(fileURLToPath(moduleUrl));
  for (;;) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest?.name === 'briefwright') return { home: folder, version: manifest.version };
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the package.json of briefwright was not found');
    folder = parent;
  }
}

function readManifest(path: string): { readonly name: string; readonly version: string } | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const [name, version] = [Reflect.get(Object(data), 'name'), Reflect.get(Object(data), 'version')];
    return { name: String(name), version: String(version) };
  } catch {
    return undefined;
  }
}
