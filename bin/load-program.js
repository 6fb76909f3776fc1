const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/** The mark of a build, at the beginning of its file: a comment with a hash of what follows. */
const MARK = 68;

/**
 * How much of a function runs, in bytes of bytecode, before V8 thinks of optimising it, where work goes on. That is
 * eight times of what V8 has by itself: less is optimised that does not pay, and each thread pays for its own.
 */
const SPARING = 540_000;
/** So much that one record's documents are done before: optimising costs a third of their time, and comes too late. */
const PATIENT = 1_000_000;
/** How much the heap of a long run may grow, in percent of what lives; V8 by itself lets it grow to four times of that. */
const GROWTH = 50;
/** Flags of V8 under which code is kept, and under which alone it is taken again. */
const STARTING = [`--interrupt-budget=${PATIENT}`, '--heap-growing-percent=0'];
const LASTING = [`--interrupt-budget=${SPARING}`, `--heap-growing-percent=${GROWTH}`];

/**
 * The built files of a package: `load` gives what one exports, `keepCode` keeps the code that V8 made of those that
 * were loaded. Kept at the end of a run, it halves the time of the next start. It is used with the build that it was
 * made of alone, and V8 itself refuses what another version of it has made. `settle` is for work that goes on: V8
 * optimises what is worth it, and memory stays flat, in all threads.
 */
exports.openProgram = function openProgram(root) {
  STARTING.forEach(setFlagsFromString);
  const loaded = [];
  const load = (name) => {
    const part = loadPart(join(root, 'dist', name), load);
    loaded.push(part);
    return part.exports;
  };
  const keepCode = () => {
    STARTING.forEach(setFlagsFromString);
    loaded.filter(({ isKept }) => !isKept).forEach(writeCode);
  };
  return { load, keepCode, settle: () => LASTING.forEach(setFlagsFromString) };
};

/** A built file; others that it requires by their names here, "./commands.cjs", are loaded in the same way. */
function loadPart(file, load) {
  // It is written in ASCII, and is a function as a whole: read this way, and taken as it is, it is in memory once.
  const source = readFileSync(file, 'latin1');
  const mark = source.slice(0, MARK);
  const cachedData = readCode(file, mark);
  const script = new Script(source, {
    filename: file,
    cachedData,
  });
  const part = { exports: {}, file, mark, script, isKept: cachedData !== undefined && !script.cachedDataRejected };
  const requirePart = (name) => (name.startsWith('./') ? load(name) : require(name));
  requirePart.resolve = require.resolve;
  script.runInThisContext()(part.exports, requirePart, part, file, dirname(file));
  return part;
}

function codeFile(file) {
  return file.replace(/\.cjs$/, '.cache');
}

function readCode(file, mark) {
  try {
    const kept = readFileSync(codeFile(file));
    return kept.toString('latin1', 0, MARK) === mark ? kept.subarray(MARK) : undefined;
  } catch {
    return undefined;
  }
}

/** An installation that cannot be written to starts more slowly; that is no fault. */
function writeCode({ file, mark, script }) {
  const aside = `${codeFile(file)}.${process.pid}.tmp`;
  try {
    writeFileSync(aside, Buffer.concat([Buffer.from(mark, 'latin1'), script.createCachedData()]));
    renameSync(aside, codeFile(file));
  } catch {
    rmSync(aside, { force: true });
  }
}
