import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadProgram } from './load-program.js';

/** What a worker thread runs for each record. */
export const { runJob } = loadProgram(dirname(dirname(fileURLToPath(import.meta.url)))).program;
