import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The measurements that run where nobody says which, in this order. */
export const USUAL = ['race', 'race-cold', 'floors', 'table', 'cold', 'preview', 'batch'];
/** Takes many minutes: only by name. */
export const ON_REQUEST = ['batch-full', 'memory'];
/** What measurements start in processes of their own. */
const CHILDREN = ['race-lane', 'race-run', 'table-run'];

/**
 * Bundles the measurements, or those that are named, as the program itself is, packages left outside: none of those
 * measured against is needed for it. Throws what the compiler finds wrong.
 */
export async function bundleBench(outdir, names = [...USUAL, ...ON_REQUEST, ...CHILDREN]) {
  await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: names.map((name) => `${name}.ts`),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
  });
}
