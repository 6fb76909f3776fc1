import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The licences of the packages that some files belong to, each under its package's name. */
export async function readLicences(files) {
  const packages = files.flatMap((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return Promise.all([...new Set(packages)].sort().map(readLicence));
}

async function readLicence(folder) {
  const name = folder.replace(/.*node_modules\//, '');
  const file = (await readdir(resolve(folder))).find((one) => /^licen[cs]e/i.test(one));
  if (file) return `${name}\n\n${(await readFile(join(resolve(folder), file), 'utf8')).trim()}`;
  const { license } = JSON.parse(await readFile(join(resolve(folder), 'package.json'), 'utf8'));
  return `${name}\n\n${license}`;
}
