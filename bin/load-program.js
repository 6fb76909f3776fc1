const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { getHeapCodeStatistics, setFlagsFromString } = require('node:v8');
const { runInNewContext, Script } = require('node:vm');

/** The mark of a build, at the beginning of its file: a comment with a hash of what follows. */
const MARK = 68;
/** Behind it, where its code is kept: how many bytes of bytecode the program had then, in digits. */
const AMOUNT = 12;
/**
 * Code is kept anew where a run had so much more of it than the one that kept it. A report takes a tenth more than a
 * brief, and a thirtieth of its time to compile that; less is not worth it, since what is not used takes time to load.
 */
const MORE = 1.05;

/**
 * How much of a function runs, in bytes of bytecode, before V8 thinks of optimising it, where work goes on. That is
 * eight times of what V8 has by itself: less is optimised that does not pay, and each thread pays for its own.
 */
const SPARING = 540_000;
/** So much that one record's documents are done before: optimising costs a third of their time, and comes too late. */
const PATIENT = 1_000_000;
/**
 * How often a function runs before V8 translates it step by step to machine code, in shares of when it begins to note
 * what kinds of values it meets: three times of what V8 has by itself. Less is translated that is not run any more, which
 * saves a fortieth of a brief's time.
 */
const UNHURRIED = 24;
const USUAL = 8;
/**
 * How much the heap may grow before it is looked through, in percent of what lives: at first, when all of it is new, and
 * in a long run. V8 by itself lets it grow to four times of the first. One record's documents are done before: to look
 * through the heap twice more costs a sixth of their time. In a long run a fifth keeps memory flat, and costs a fiftieth of
 * the time more than half would.
 */
const FIRST_GROWTH = 100;
/** To thirty times of the little that lives at the start: a table of a thousand rows is done before. */
const ROOM = 2_900;
const GROWTH = 20;
/** Of threads beside each other, of which each pays for its own looks: a third as many, for a few megabytes in all. */
const CROWDED_GROWTH = 60;
/**
 * How often a pattern is run before V8 makes machine code of it, which by itself it does at the second run: most of the
 * hundred patterns that a record meets are run a few times each, and to prepare them takes longer than to run them.
 */
const FEW = 50;
/**
 * Flags of V8 under which code is kept, and under which alone it is taken again. Code that rests for long stays, too.
 * The heap is looked through by the thread that it belongs to: helpers cost more processor time than they save.
 */
const STARTING = [
  `--interrupt-budget=${PATIENT}`,
  `--interrupt-budget-factor-for-feedback-allocation=${UNHURRIED}`,
  '--heap-growing-percent=0',
  '--no-flush-bytecode',
  '--no-concurrent-marking',
  '--parallel-scavenge',
  `--regexp-tier-up-ticks=${FEW}`,
  '--no-regexp-peephole-optimization',
];
const LASTING = [
  `--interrupt-budget=${SPARING}`,
  `--interrupt-budget-factor-for-feedback-allocation=${USUAL}`,
  '--regexp-tier-up-ticks=1',
  '--regexp-peephole-optimization',
];

/**
 * The built files of a package: `load` gives what one exports, `keepCode` keeps the code that V8 made of those that
 * were loaded. Kept at the end of a run, it halves the time of the next start. It is used with the build that it was
 * made of alone, and V8 itself refuses what another version of it has made. `widen` is for a process that makes one
 * record's documents, `slim` for more: the heap is looked through, and memory does not swell. `settle` is for work that
 * goes on: V8 optimises what is worth it, and `flatten` for work that goes on for long: memory stays flat, in all
 * threads. `crowd` is for threads that work beside each other: none has helpers to collect its young garbage, which
 * would take the processors from the others (with two threads on two processors: a sixth of the time); and
 * `flattenCrowd` is what `flatten` is for one.
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
    const amount = getHeapCodeStatistics().bytecode_and_metadata_size;
    for (const part of loaded) if (amount > part.kept * MORE) writeCode(part, amount);
  };
  const slim = () => {
    grow(FIRST_GROWTH);
    collectGarbage();
  };
  const settle = () => LASTING.forEach(setFlagsFromString);
  const grow = (percent) => setFlagsFromString(`--heap-growing-percent=${percent}`);
  const flatten = () => grow(GROWTH);
  const flattenCrowd = () => grow(CROWDED_GROWTH);
  const crowd = () => setFlagsFromString('--no-parallel-scavenge');
  return { load, keepCode, widen, slim, crowd, settle, flatten, flattenCrowd };
};

/**
 * Gives the heap room. V8 begins with a limit that it lowers after each look at young garbage, to less than what the
 * program takes when it is loaded; so it looks through all of the heap twice while one record's documents are made, a
 * tenth of their time. A first look at what Node itself has, which is little, sets the limit by how much that may grow.
 */
function widen() {
  setFlagsFromString(`--heap-growing-percent=${ROOM}`);
  collectGarbage();
  STARTING.forEach(setFlagsFromString);
}

/** Looks through the heap now: how much it may grow afterwards is set by that alone. */
function collectGarbage() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  setFlagsFromString('--no-expose-gc');
}

/** A built file; others that it requires by their names here, "./commands.cjs", are loaded by `load`. */
function loadPart(file, load) {
  // It is written in ASCII, and is a function as a whole: read this way, and taken as it is, it is in memory once.
  const source = readFileSync(file, 'latin1');
  const mark = source.slice(0, MARK);
  const { code: cachedData, amount } = readCode(file, mark);
  const script = new Script(source, { filename: file, cachedData });
  const part = { exports: {}, file, mark, script, kept: script.cachedDataRejected ? 0 : amount };
  const requirePart = (name) => (name.startsWith('./') ? load(name) : require(name));
  requirePart.resolve = require.resolve;
  script.runInThisContext()(part.exports, requirePart, part, file, dirname(file));
  return part;
}

exports.loadPart = loadPart;

function codeFile(file) {
  return file.replace(/\.cjs$/, '.cache');
}

function readCode(file, mark) {
  try {
    const kept = readFileSync(codeFile(file));
    const amount = Number(kept.toString('latin1', MARK, MARK + AMOUNT));
    if (kept.toString('latin1', 0, MARK) === mark) return { code: kept.subarray(MARK + AMOUNT), amount };
  } catch {
    // There is none: nothing is kept yet.
  }
  return { amount: 0 };
}

/** An installation that cannot be written to starts more slowly; that is no fault. */
function writeCode({ file, mark, script }, amount) {
  const aside = `${codeFile(file)}.${process.pid}.tmp`;
  const head = mark + String(amount).padStart(AMOUNT);
  try {
    writeFileSync(aside, Buffer.concat([Buffer.from(head, 'latin1'), script.createCachedData()]));
    renameSync(aside, codeFile(file));
  } catch {
    rmSync(aside, { force: true });
  }
}
