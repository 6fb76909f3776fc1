import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { previewRecord } from '../../support/preview-desk.ts';
import { root } from '../../support/run-bin.ts';

vi.setConfig({ testTimeout: 60_000 });

const until = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 20_000 });

/** A second later: whether nothing more was printed meanwhile. Were each run a change, this would never be so. */
async function pauseAfter(printed: readonly string[]): Promise<string> {
  const before = printed.length;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return printed.length === before ? 'what is written itself is no change' : printed.slice(before).join('');
}

test('report --watch makes documents again on each save of a record, of a new one too, until it is stopped', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'briefwright-watch-'));
  mkdirSync(join(cwd, 'inputs'));
  writeFileSync(join(cwd, 'inputs/a.yaml'), previewRecord('Họp một'));
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  let stop = (): void => undefined;
  const page = (): string => {
    const path = join(cwd, 'output/index.html');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const ended = runCli(['report', '--watch', '--as', 'brief', '--to', 'docx'], {
    terminal: { out: print, err: print, errIsTerminal: false, outIsTerminal: false, columns: 80 },
    cwd,
    variables: {},
    home: root,
    version: '0.0.0',
    readStandardInput: () => Promise.reject(new Error('the stream has closed')),
    untilStopped: () =>
      new Promise((resolve) => {
        stop = resolve;
      }),
    openBrowser: () => undefined,
  });
  await until(page).toContain('Họp một');
  writeFileSync(join(cwd, 'inputs/a.yaml'), previewRecord('Họp hai'));
  await until(page).toContain('Họp hai');
  writeFileSync(join(cwd, 'inputs/b.yaml'), previewRecord('Họp ba').replace('id: hop', 'id: ba'));
  await until(page).toContain('ba.brief.docx');
  await until(() => pauseAfter(printed)).toBe('what is written itself is no change');
  writeFileSync(join(cwd, 'inputs/a.yaml'), 'schema: 1\n');
  await until(() => printed.join('')).toContain('record/missing-key');
  stop();
  expect(await ended).toBe(1);
  rmSync(cwd, { recursive: true });
});
