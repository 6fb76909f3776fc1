import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../../../src/cli/run-cli.ts';
import { root } from '../../support/run-bin.ts';

it('serves a folder until it is stopped, and shows the page when asked to', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'briefwright-serve-'));
  writeFileSync(join(cwd, 'index.html'), '<!DOCTYPE html><title>Tài liệu</title>');
  const printed: string[] = [];
  const opened: string[] = [];
  let answer = '';
  const terminal = {
    out: (text: string) => void printed.push(text),
    err: (text: string) => void printed.push(text),
    errIsTerminal: false,
    outIsTerminal: false,
    columns: 80,
  };
  const code = await runCli(['serve', '.', '--port', '0', '--open'], {
    terminal,
    cwd,
    variables: {},
    home: root,
    version: '0.0.0',
    readStandardInput: () => Promise.reject(new Error('the stream has closed')),
    untilStopped: async () => {
      answer = await (await fetch(printed.join('').trim())).text();
    },
    openBrowser: (address) => void opened.push(address),
  });
  expect([code, answer]).toEqual([0, '<!DOCTYPE html><title>Tài liệu</title>']);
  expect(opened).toEqual([printed.join('').trim()]);
  await expect(fetch(opened[0] ?? '')).rejects.toThrow();
  rmSync(cwd, { recursive: true });
});
