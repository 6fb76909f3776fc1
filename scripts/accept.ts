import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../tests/support/run-bin.ts';
import { accepted, caseStages } from '../tests/support/stages.ts';

/* Rewrites tests/cases/<case>/expected with what the program makes now. Read the difference before it is committed. */

async function accept(): Promise<void> {
  const changed = (await caseStages()).filter((stage) => accepted(stage) !== stage.text);
  for (const { path, text } of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
  console.log(`${changed.length} rewritten`);
}

await accept();
