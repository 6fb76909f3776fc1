import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { leanPdfkit } from './lean-pdfkit.mjs';

const HOUR = 3_600_000;

/** Settings of the bundle: two entries (the program, and what its threads run), one file for each part that is loaded on demand, packages left outside but for pdfkit. */
function bundleOptions(root) {
  return {
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [leanPdfkit],
    sourcemap: 'linked',
    chunkNames: 'parts/[name]-[hash]',
    legalComments: 'eof',
    logLevel: 'silent',
    write: false,
  };
}

/**
 * Builds dist/ from src/. Each file is written aside and renamed, the entry last, so that a run that
 * starts meanwhile sees the old program or the new one, whole. The entry's time is the moment the
 * build began: a source saved during the build makes it stale again.
 */
export async function build(root) {
  const { build: bundle } = await import('esbuild');
  const began = new Date();
  const { outputFiles } = await bundle(bundleOptions(root));
  const entry = join(root, 'dist', 'cli.js');
  const ordered = outputFiles.toSorted((a, b) => Number(a.path === entry) - Number(b.path === entry));
  for (const file of ordered) await writeAside(file.path, file.contents);
  await utimes(entry, began, began);
  await removeOld(join(root, 'dist', 'parts'), new Set(outputFiles.map((file) => file.path)), began);
}

async function writeAside(path, contents) {
  await mkdir(dirname(path), { recursive: true });
  const aside = `${path}.${process.pid}.tmp`;
  await writeFile(aside, contents);
  await rename(aside, path);
}

/** Parts of earlier builds stay for an hour, for a run that has begun may still load them. */
async function removeOld(folder, current, began) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (current.has(path)) continue;
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: began.getTime() }));
    if (began.getTime() - mtimeMs > HOUR) await rm(path, { force: true });
  }
}

/** `--if-possible` (the prepare script): an installation without the development packages has nothing to build with. */
async function main() {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  try {
    await build(root);
  } catch (error) {
    const missing = error?.code === 'ERR_MODULE_NOT_FOUND';
    if (missing && process.argv.includes('--if-possible')) return;
    process.stderr.write(
      `${missing ? 'esbuild is not installed: run "npm ci --include=dev" first.' : error.message}\n`,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
