import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** The mark of a build, at the beginning of its file: a comment with a hash of what follows. */
const MARK = 68;

/**
 * What the built program in a package's folder exports, and a way to keep the code that V8 makes of it: kept at the
 * end of a run, it halves the time of the next start. It is used with the build that it was made of alone, and V8
 * itself refuses what another version of it has made.
 */
export function loadProgram(root) {
  const file = join(root, 'dist', 'program.cjs');
  // It is written in ASCII: read this way it is half as large in memory.
  const source = readFileSync(file, 'latin1');
  const cachedData = readCode(root, source.slice(0, MARK));
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: file,
    cachedData,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const isKept = cachedData !== undefined && !script.cachedDataRejected;
  return { program: module.exports, keepCode: () => isKept || writeCode(root, source.slice(0, MARK), script) };
}

function codeFile(root) {
  return join(root, 'dist', 'program.cache');
}

function readCode(root, mark) {
  try {
    const kept = readFileSync(codeFile(root));
    return kept.toString('latin1', 0, MARK) === mark ? kept.subarray(MARK) : undefined;
  } catch {
    return undefined;
  }
}

/** An installation that cannot be written to starts more slowly; that is no fault. */
function writeCode(root, mark, script) {
  const aside = `${codeFile(root)}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, Buffer.concat([Buffer.from(mark, 'latin1'), script.createCachedData()]));
    renameSync(aside, codeFile(root));
  } catch {
    rmSync(aside, { force: true });
  }
}
