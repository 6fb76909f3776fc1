import { setTimeout as wait } from 'node:timers/promises';
import { hasErrors } from '../../base/index.ts';
import { findInputs } from '../../batch/index.ts';
import { type Env, joinPath, MANIFEST_NAME, parseManifest } from '../../pipeline/index.ts';
import { watchFolders } from '../../site/index.ts';
import type { Machine } from '../machine.ts';
import { diagnose } from '../messages.ts';
import { type BuildOptions, readBuildOptions } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';
import { runReport } from './report.ts';

/** Editors write in several steps: so long nothing is begun after a change, in milliseconds. */
const CALM = 60;

/**
 * `briefwright report --watch`: makes the documents again each time that something they are made of is saved, until it
 * is stopped. In CI nobody saves anything: there it runs once, and says so.
 */
export async function runWatch(names: readonly string[], given: unknown, machine: Machine): Promise<number> {
  const options = readBuildOptions(given);
  const isAlone = machine.variables.CI === 'true';
  if (isAlone) createSpeaker(machine, options).tell([diagnose('cli/no-watch', undefined)], []);
  if (isAlone || hasErrors(options.diagnostics)) return runReport(names, given, machine);
  const env = realEnv(machine.cwd, machine.variables);
  const outDir = joinPath(machine.cwd, options.outDir);
  let [changes, seen] = [0, -1];
  let wake = (): void => undefined;
  const watch = await watchFolders((path) => {
    if (joinPath(path, '..') === outDir || joinPath(path, '../..') === outDir) return;
    changes += 1;
    wake();
  });
  watch.add(templateFolders(options, machine), 'all');
  let isStopped = false;
  void machine.untilStopped().then(() => {
    isStopped = true;
    wake();
  });
  let code = 0;
  while (!isStopped) {
    watch.add(await foldersOf(env, names, outDir), 'own');
    await watch.ready();
    while (seen !== changes && !isStopped) {
      seen = changes;
      code = await runReport(names, given, machine);
      watch.add(await foldersOf(env, names, outDir), 'own');
      await watch.ready();
    }
    const next = new Promise<void>((resolve) => {
      wake = resolve;
    });
    if (seen === changes && !isStopped) await next;
    await wait(CALM);
  }
  await watch.close();
  return code;
}

function templateFolders({ templates = 'templates' }: BuildOptions, { cwd, home }: Machine): readonly string[] {
  return [joinPath(cwd, templates), joinPath(home, 'templates')];
}

/** The folders of the records, and of all that was looked at when their documents were made. */
async function foldersOf(env: Env, names: readonly string[], outDir: string): Promise<readonly string[]> {
  const { inputs } = await findInputs(env, names);
  const bytes = await env.readFile(joinPath(outDir, MANIFEST_NAME)).catch(() => undefined);
  const manifest = bytes && parseManifest(Buffer.from(bytes).toString('utf8'));
  const home = joinPath(outDir, manifest?.from ?? '.');
  const used = (manifest?.records ?? []).flatMap(({ uses }) =>
    uses.map(({ file }) => joinPath(home, file.endsWith('/') ? file : `${file}/..`)),
  );
  return [...inputs.map(({ path }) => joinPath(path, '..')), ...used];
}
