import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../paths.ts';
import { fontEnvironment } from './font-config.ts';

/** LibreOffice kept open behind Python's bridge to it (package python3-uno): no start for each document. */
export interface Office {
  toPdf(docx: Uint8Array): Promise<Uint8Array>;
  close(): Promise<void>;
}

export async function openLibreOffice(): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-office-'));
  const script = fileURLToPath(new URL('bench/support/peers/office-listener.py', root));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const python = spawn('/usr/bin/python3', [script, profile, `bench${process.pid}`], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: fontEnvironment(),
  });
  const answers = createInterface({ input: python.stdout });
  const answer = (): Promise<unknown> => once(answers, 'line');
  await answer();
  const source = join(folder, 'in.docx');
  const goal = join(folder, 'out.pdf');
  return {
    toPdf: async (docx) => {
      writeFileSync(source, docx);
      python.stdin.write(`${pathToFileURL(source).href}\t${pathToFileURL(goal).href}\n`);
      await answer();
      return readFileSync(goal);
    },
    close: async () => {
      const ended = once(python, 'exit');
      python.stdin.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
