import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { acceptedHashes, builtHashes, HASHES } from '../tests/support/hashes.ts';
import { root } from '../tests/support/run-bin.ts';
import { accepted, caseStages } from '../tests/support/stages.ts';

/*
 * Rewrites tests/cases/<case>/expected, and the sums of the built files, with what the program makes now. Read the
 * difference before it is committed.
 */

async function accept(): Promise<void> {
  const changed = (await caseStages()).filter((stage) => accepted(stage) !== stage.text);
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`${changed.length} rewritten`);
  await acceptHashes();
}

async function acceptHashes(): Promise<void> {
  const [built, before] = [await builtHashes(), acceptedHashes()];
  const changed = Object.keys(built).filter((name) => built[name] !== before[name]);
  writeFileSync(join(root, HASHES), `${JSON.stringify(built, null, 2)}\n`);
  console.log(`${changed.length} files with other bytes${changed.map((name) => `\n  ${name}`).join('')}`);
}

await accept();
