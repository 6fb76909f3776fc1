import { expect, test } from 'vitest';
import type { Machine } from '../../../src/cli/machine.ts';
import type { Speech } from '../../../src/cli/options.ts';
import { createSpeaker } from '../../../src/cli/speaker.ts';
import { diagnosePipeline } from '../../../src/pipeline/index.ts';

const at = { file: 'a.yaml', line: 2, column: 3, length: 4 };
const sources = [{ name: 'a.yaml', text: 'x: 1\n  file: no.txt\n' }];
const error = diagnosePipeline('pipeline/image-missing', { file: 'no.png' }, at);
const warning = diagnosePipeline('pipeline/source-missing', { file: 'no.txt' }, at);
const plain: Speech = { json: false, quiet: false, verbose: false };

function hear(speech: Speech, { isTerminal = false, variables = {} as Machine['variables'] } = {}) {
  let said = '';
  const err = (text: string): void => {
    said += text;
  };
  const terminal = { out: () => undefined, err, errIsTerminal: isTerminal, outIsTerminal: false, columns: 80 };
  const readStandardInput = async () => new Uint8Array();
  const untilStopped = () => Promise.resolve();
  const openBrowser = () => undefined;
  const machine = {
    terminal,
    variables,
    cwd: '/desk',
    home: '/app',
    version: '1.2.3',
    readStandardInput,
    untilStopped,
    openBrowser,
  };
  const speaker = createSpeaker(machine, speech);
  return { speaker, said: () => said };
}

test('shows place, line and hint, in the record’s language unless another is chosen', () => {
  const { speaker, said } = hear(plain);
  speaker.tell([error], sources, 'en');
  expect(said()).toContain('a.yaml:2:3: error pipeline/image-missing: The image file "no.png" was not found.');
  expect(said()).toMatch(/> 2 \| {3}file: no\.txt/);
  const chosen = hear({ ...plain, language: 'vi' });
  chosen.speaker.tell([error], sources, 'en');
  expect(chosen.said()).toContain('Không tìm thấy tệp ảnh "no.png".');
  const unknown = hear(plain);
  unknown.speaker.tell([error], []);
  expect(unknown.said()).toContain('Không tìm thấy');
});

test('says the very same diagnostic once', () => {
  const { speaker, said } = hear(plain);
  speaker.tell([error], sources);
  speaker.tell([error], sources);
  expect(said().match(/image-missing/g)).toHaveLength(1);
});

test('is silent with --json, says errors only with --quiet, and call stacks only with --verbose', () => {
  const voices = [
    { ...plain, json: true },
    { ...plain, quiet: true },
    { ...plain, verbose: true },
  ].map((speech) => hear(speech));
  for (const { speaker } of voices) {
    speaker.tell([error, warning], sources);
    speaker.tellStacks(['at somewhere']);
  }
  const [json, quiet, verbose] = voices.map(({ said }) => said());
  expect(json).toBe('');
  expect(quiet).toContain('image-missing');
  expect(quiet).not.toContain('source-missing');
  expect(quiet).not.toContain('at somewhere');
  expect(verbose).toContain('source-missing');
  expect(verbose).toContain('at somewhere');
});

test('has colours on a terminal only, and none with NO_COLOR or on a plain one', () => {
  const isColoured = (isTerminal: boolean, variables: Machine['variables'] = {}): boolean => {
    const { speaker, said } = hear(plain, { isTerminal, variables });
    speaker.tell([error], sources);
    return said().includes('\u001B[');
  };
  expect(isColoured(true)).toBe(true);
  expect(isColoured(false)).toBe(false);
  expect(isColoured(true, { NO_COLOR: '1' })).toBe(false);
  expect(isColoured(true, { TERM: 'dumb' })).toBe(false);
});
