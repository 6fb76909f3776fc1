import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../paths.ts';
import { fontEnvironment } from '../peers/font-config.ts';
import type { RaceCase } from './cases.ts';
import { fillerNames, readyCase } from './job.ts';
import { raceFiles } from './race-files.ts';
import type { Goal } from './racer.ts';

/** A way to the documents from a bare machine: programs that are run one after the other. */
export interface Way {
  readonly name: string;
  readonly goal: Goal | '';
  readonly commands: readonly (readonly string[])[];
  readonly env: NodeJS.ProcessEnv;
}

const program = fileURLToPath(new URL('bin/briefwright.js', root));
const runner = fileURLToPath(new URL('race-run.js', import.meta.url));

/** Writes down what everybody starts from. */
export async function writeCase(race: RaceCase, folder: string): Promise<void> {
  const ready = await readyCase(race);
  const job = await ready.job(1);
  mkdirSync(folder, { recursive: true });
  cpSync(new URL('inputs/sources', root), join(folder, 'sources'), { recursive: true });
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
  write(raceFiles.record, job.bytes);
  write(raceFiles.data, JSON.stringify(await job.data()));
  write(raceFiles.styled, JSON.stringify(job.styled()));
  write(raceFiles.html, job.html());
  write(raceFiles.typst, job.typst());
  for (const name of fillerNames) write(raceFiles.template(name), await ready.template(name));
}

/** All ways to the documents of a case that `writeCase` has written down. */
export function waysOf({ kind, name: race }: RaceCase, folder: string): readonly Way[] {
  const { node, peer, ours } = commandsIn(folder, kind);
  const env = fontEnvironment();
  const word = join(folder, raceFiles.out('docxtemplater'));
  const pandocWord = join(folder, 'pandoc.docx');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const office = (docx: string): readonly string[] => [
    ...['soffice', profile, '--headless', '--convert-to', 'pdf'],
    ...['--outdir', folder, docx],
  ];
  const pandoc = ['pandoc', '-f', 'html', '-t', 'docx', '-o', pandocWord, join(folder, raceFiles.html)];
  const way = (name: string, goal: Way['goal'], ...commands: readonly (readonly string[])[]): Way => ({
    name,
    goal,
    commands,
    env,
  });
  return [
    way('node alone (`-e 0`)', '', [node, '-e', '0']),
    way('ours', 'pair', [...ours('docx,pdf'), '--no-page']),
    way('ours, with the page to download from', 'pair', ours('docx,pdf')),
    way('docxtemplater + LibreOffice', 'pair', peer('docxtemplater'), office(word)),
    way('pandoc + LibreOffice, of our HTML', 'pair', pandoc, office(pandocWord)),
    way('ours', 'Word', [...ours('docx'), '--no-page']),
    way('pandoc, of our HTML', 'Word', pandoc),
    ...fillerNames.map((name) => way(name, 'Word', peer(name))),
    way('ours', 'PDF', [...ours('pdf'), '--no-page']),
    ...['Typst', 'pdfmake', 'Chromium'].map((name) => way(name, 'PDF', peer(name))),
    // It takes so long over the table that nobody needs to see it twice.
    ...(race === 'table' ? [] : [way('react-pdf', 'PDF', peer('react-pdf'))]),
  ];
}

function commandsIn(folder: string, kind: string) {
  const node = process.execPath;
  const record = join(folder, raceFiles.record);
  const out = ['--out-dir', join(folder, 'output'), '--force', '--quiet'];
  return {
    node,
    peer: (name: string): readonly string[] => [node, runner, name, folder],
    ours: (formats: string): readonly string[] => [
      ...[node, program, 'report', record, '--as', kind, '--to', formats],
      ...out,
    ],
  };
}
