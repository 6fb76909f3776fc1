import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeBench, root } from '../../support/run-bin.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Tells which parts of Node were loaded after the first flag of V8 was set. */
const HOOK = `const v8 = require('node:v8');
const { setFlagsFromString } = v8;
const { moduleLoadList } = process;
let before;
v8.setFlagsFromString = (flag) => {
  before ??= moduleLoadList.length;
  setFlagsFromString(flag);
};
process.on('exit', () => console.log(moduleLoadList.slice(before).join('\\n')));
`;
const PUBLIC = /^NativeModule (?!internal\/|process$)(.*)$/gm;

test('no part of Node that documents take is loaded when V8 would refuse what Node has kept of its code', async () => {
  const record = readFileSync(join(root, 'inputs/nghe-an-bac-giang.yaml'));
  const bench = makeBench({ 'hook.cjs': HOOK, 'x.yaml': record });
  const args = ['report', 'x.yaml', '--as', 'brief', '--quiet', '--force', '--no-page'];
  await bench.run(args);
  const { code, out } = await bench.run(args, { variables: { NODE_OPTIONS: '--require ./hook.cjs' } });
  bench.remove();
  expect(code).toBe(0);
  expect([...out.matchAll(PUBLIC)].map(([, name]) => name)).toEqual([]);
});
