import { stat } from 'node:fs/promises';
import type { Diagnostic } from '../../base/index.ts';
import { joinPath } from '../../pipeline/index.ts';
import { serveApp } from '../../site/index.ts';
import { DONE, exitCodeOf } from '../exit-code.ts';
import { listen } from '../listen.ts';
import type { Machine } from '../machine.ts';
import { diagnose } from '../messages.ts';
import { flagOf, readPort, readSpeech, textOf } from '../options.ts';
import { createSpeaker } from '../speaker.ts';

/** `briefwright serve`: gives the finished documents to browsers, until it is stopped. */
export async function runServe(folder: string, options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const port = readPort(options, 8080, faults);
  const host = textOf(options, 'host') ?? '127.0.0.1';
  const path = joinPath(machine.cwd, folder);
  if (faults.length === 0 && !(await isFolder(path))) faults.push(diagnose('cli/no-folder', { folder }));
  const server =
    faults.length === 0 ? await listen(await serveApp({ folder: path, host }), { host, port }, faults) : undefined;
  createSpeaker(machine, speech).tell(faults, []);
  if (!server) return exitCodeOf(faults);
  machine.terminal.out(`${server.url}\n`);
  if (flagOf(options, 'open')) machine.openBrowser(server.url);
  await machine.untilStopped();
  await server.stop();
  return DONE;
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
