const { dirname } = require('node:path');
const { openProgram } = require('./load-program.js');

/** Milliseconds: later than the main thread does it for itself alone. */
const LONG = 6_000;

const { load, settle, crowd, flattenCrowd } = openProgram(dirname(__dirname));

/** What a worker thread runs for each record. */
exports.runJob = load('commands.cjs').runJob;
settle();
crowd();
setTimeout(flattenCrowd, LONG).unref();
