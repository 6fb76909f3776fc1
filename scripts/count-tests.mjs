/** Prints the last line of a test run: "N passed, N failed, N skipped". Fails when nothing ran. */
import { readFileSync } from 'node:fs';

const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, numTotalTests } = JSON.parse(
  readFileSync(process.argv[2], 'utf8'),
);
const failed = numFailedTests || numFailedTestSuites;
console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ''}`);
if (numTotalTests === 0) process.exitCode = 1;
