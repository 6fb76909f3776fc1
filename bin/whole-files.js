const { dirname, join } = require('node:path');
const { loadPart } = require('./load-program.js');

// What a thread does that looks through the files of an output folder.
loadPart(join(dirname(__dirname), 'dist', 'whole-files.cjs'));
