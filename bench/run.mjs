/**
 * Runs measurements, each in a process of its own, bundled as the program itself is (packages left outside), so that
 * no compiler runs along. Without a name all of them run, one after the other, and what one of them finds wrong does
 * not keep the others from being measured; the run fails at the end.
 * The bundle lies below the project's folder: `src` must find the project's packages, not those of this folder.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ALL = ['race', 'race-cold', 'floors', 'table', 'cold', 'batch'];
/** Takes many minutes: only by name. */
const FULL = ['batch-full'];
const CHILDREN = ['race-run', 'table-run'];
const asked = process.argv.slice(2);
const target = fileURLToPath(new URL('../.cache/bench/', import.meta.url));

await build({
  absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
  entryPoints: [...ALL, ...FULL, ...CHILDREN].map((name) => `${name}.ts`),
  outdir: target,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
const failed = (asked.length > 0 ? asked : ALL).filter((name) => {
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${target}${name}.js`], { stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`not all demands hold: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
