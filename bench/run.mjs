/**
 * Runs one measurement, bundled as the program itself is (packages left outside), so that no compiler runs along.
 * The bundle lies below the project's folder: `src` must find the project's packages, not those of this folder.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = ''] = process.argv.slice(2);
const target = new URL('../.cache/bench/', import.meta.url);

await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: ['pdf.ts', 'table.ts', 'table-run.ts', 'cold.ts', 'batch.ts'],
  outdir: fileURLToPath(target),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
await import(pathToFileURL(fileURLToPath(new URL(`${name}.js`, target))).href);
