const { dirname } = require('node:path');
const { openProgram } = require('./load-program.js');

/** What a worker thread runs for each record. */
exports.runJob = openProgram(dirname(__dirname)).load('commands.cjs').runJob;
