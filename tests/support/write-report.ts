import { createHash } from 'node:crypto';
import { writePdf } from '../../src/writers/pdf/index.ts';
import { context } from './pages.ts';
import { reportPages } from './report-pages.ts';

/* Run as a program of its own by the test that compares processes: prints the hash of the report's PDF. */
writePdf(reportPages(), context).then((bytes) => {
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
});
