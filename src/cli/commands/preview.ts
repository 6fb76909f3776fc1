import { type Diagnostic, hasErrors } from '../../base/index.ts';
import { findInputs } from '../../batch/index.ts';
import { openPreview, previewApp } from '../../site/index.ts';
import { DONE, exitCodeOf } from '../exit-code.ts';
import { listen } from '../listen.ts';
import type { Machine } from '../machine.ts';
import { flagOf, readPort, readSpeech, textOf } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';

/** Only this machine sees what is being written. */
const HOST = '127.0.0.1';
const PORT = 8090;

/** `briefwright preview`: shows documents in the browser while their records are being written, until it is stopped. */
export async function runPreview(names: readonly string[], options: unknown, machine: Machine): Promise<number> {
  const faults: Diagnostic[] = [];
  const speech = readSpeech(options, faults);
  const port = readPort(options, PORT, faults);
  const env = realEnv(machine.cwd, machine.variables);
  const { home, version, terminal } = machine;
  const templates = textOf(options, 'templates');
  const language = speech.language ?? 'vi';
  if (faults.length === 0) faults.push(...(await findInputs(env, names)).diagnostics);
  if (hasErrors(faults)) {
    createSpeaker(machine, speech).tell(faults, []);
    return exitCodeOf(faults);
  }
  const preview = await openPreview({
    env,
    workshop: { home, version, ...(templates === undefined ? {} : { templates }) },
    listRecords: async () => (await findInputs(env, names)).inputs,
    language,
    ...(speech.language ? { messages: speech.language } : {}),
  });
  const app = await previewApp({ preview, host: HOST, language });
  const server = await listen(app, { host: HOST, port }, faults);
  createSpeaker(machine, speech).tell(faults, []);
  if (server) {
    terminal.out(`${server.url}\n`);
    if (flagOf(options, 'open')) machine.openBrowser(server.url);
    await machine.untilStopped();
    await server.stop();
  }
  await preview.close();
  return server ? DONE : exitCodeOf(faults);
}
