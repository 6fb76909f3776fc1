/**
 * Runs measurements, each in a process of its own, bundled so that no compiler runs along. Without a name all the usual
 * ones run, one after the other; what one of them finds wrong does not keep the others from being measured, and the
 * run fails at the end.
 * The bundle lies below the project's folder: `src` must find the project's packages, not those of this folder.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleBench, USUAL } from './bundle.mjs';

const asked = process.argv.slice(2);
const target = fileURLToPath(new URL('../.cache/bench/', import.meta.url));

await bundleBench(target);
const failed = (asked.length > 0 ? asked : USUAL).filter((name) => {
  const { status } = spawnSync(process.execPath, ['--expose-gc', `${target}${name}.js`], { stdio: 'inherit' });
  return status !== 0;
});
if (failed.length > 0) {
  process.stderr.write(`not all demands hold: ${failed.join(', ')}\n`);
  process.exitCode = 1;
}
