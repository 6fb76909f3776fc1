#!/usr/bin/env node
const { existsSync, readdirSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { openProgram } = require('./load-program.js');

const FLOOR = [20, 19];
const INTERNAL_FAULT = 4;
/** Milliseconds after which there is more to do than one record's documents. */
const SHORT = 1_000;
/** Milliseconds after which there are many of them. */
const LONG = 5_000;

/** Parts of Node that documents take. */
const PARTS_OF_NODE = ['crypto', 'fs/promises', 'os', 'timers/promises', 'zlib'];

const root = dirname(__dirname);
const program = join(root, 'dist', 'program.cjs');
const sources = join(root, 'src');

function fail(text) {
  process.stderr.write(`briefwright: ${text}\n`);
  process.exit(INTERNAL_FAULT);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])) return;
  fail(`Node.js ${FLOOR.join('.')} or newer is needed, this is ${process.versions.node}.`);
}

/** Whether a file, or anything in a folder (or the folder itself: a file was removed) is younger than a moment. */
function isYounger(path, moment) {
  const found = statSync(path);
  if (found.mtimeMs > moment) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isYounger(`${path}/${name}`, moment));
}

/** In a clone the program is built from src/ when it is missing or older; an installed package has no src/. */
function isStale() {
  if (!existsSync(sources)) return false;
  const built = statSync(program, { throwIfNoEntry: false });
  return built === undefined || isYounger(sources, built.mtimeMs);
}

async function rebuild() {
  try {
    const { build } = await import(pathToFileURL(join(root, 'scripts', 'build.mjs')).href);
    await build(root);
  } catch (error) {
    const missing = error.code === 'ERR_MODULE_NOT_FOUND';
    const reason = missing
      ? 'esbuild is not installed: run "npm ci --include=dev" in the project\'s folder.'
      : error.message;
    fail(`the program could not be built from src/.\n${reason}`);
  }
}

/** What Node has kept of its own code is taken under its own flags alone: parts of it are loaded before others are set. */
function loadNode(makesDocuments) {
  if (makesDocuments) for (const part of PARTS_OF_NODE) require(`node:${part}`);
  return [process.stdout, process.stderr];
}

/** Documents call for most of the program: after a run that made some, its code is worth keeping. */
async function runProgram() {
  const makesDocuments = process.argv[2] === 'report';
  loadNode(makesDocuments);
  const { load, keepCode, widen, slim, settle, flatten } = openProgram(root);
  if (makesDocuments) widen();
  const goOn = () => {
    slim();
    settle();
  };
  setTimeout(goOn, SHORT).unref();
  setTimeout(flatten, LONG).unref();
  process.exitCode = await load('program.cjs').main();
  if (process.exitCode === 0 && makesDocuments) keepCode();
}

async function run() {
  checkNode();
  if (isStale()) await rebuild();
  if (!existsSync(program)) fail('dist/program.cjs is missing: install the package again.');
  await runProgram();
}

run();
