import { expect, it } from 'vitest';
import { acceptedHashes, builtHashes, HASHES } from '../support/hashes.ts';

/*
 * The same bytes on every machine: the sums of the built files stand in a committed list, so each machine that runs
 * this test is held against the one that wrote the list.
 */

const HINT = [
  `differs from ${HASHES}.`,
  'Where you changed what documents look like or say: look at them, then `npm run accept` and commit the list.',
  'On an unchanged checkout this machine shows through in the files: its clock, language, fonts, or the zlib of its',
  `Node.js (here ${process.version}, zlib ${process.versions.zlib}).`,
].join('\n');

it('the example records give, to the byte, the files that were accepted', async () => {
  const built = await builtHashes();
  const accepted = acceptedHashes();
  const names = [...new Set([...Object.keys(accepted), ...Object.keys(built)])];
  const different = names.filter((name) => built[name] !== accepted[name]);
  expect(different, `${different.length} of ${names.length} files: the list ${HINT}`).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(8);
}, 120_000);
