const { dirname } = require('node:path');
const { openProgram } = require('./load-program.js');

const { load, settle, crowd } = openProgram(dirname(__dirname));

/** What a worker thread runs for each record. */
exports.runJob = load('commands.cjs').runJob;
settle();
crowd();
