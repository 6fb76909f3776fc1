import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, renderDiagnostic } from '../../src/base/index.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { buildReport, openWorkshop, type ReportResult } from '../../src/pipeline/index.ts';
import { fakeEnv } from './env.ts';
import { root } from './run-bin.ts';

/** The folder of all cases: for each code of a message the smallest input that leads to it, and what is printed. */
export const errorFolder = fileURLToPath(new URL('../errors/', import.meta.url));

/** The names of the cases of a room, or of all; the folder of `pipeline/not-utf8` is `pipeline--not-utf8`. */
export function errorCases(room?: string): readonly string[] {
  return readdirSync(errorFolder).filter((name) => room === undefined || name.startsWith(`${room}--`));
}

/** The code that a case is of. */
export function codeOf(name: string): string {
  return name.replace('--', '/');
}

/** The file that holds what a case prints. */
export function expectedFile(name: string, language: Language): string {
  return join(errorFolder, name, `expected.${language}.txt`);
}

/**
 * What the command line prints in a case: its `arguments.txt` has one command a line, maybe after variables
 * (`NAME=value report …`), which run one after the other in a copy of the case's folder; the last one's messages count.
 */
export async function printedByCommands(name: string, language: Language): Promise<string> {
  const folder = join(errorFolder, name);
  const cwd = mkdtempSync(join(tmpdir(), 'briefwright-'));
  try {
    cpSync(folder, cwd, { recursive: true, verbatimSymlinks: true });
    let printed = '';
    for (const line of readFileSync(join(folder, 'arguments.txt'), 'utf8').trim().split('\n'))
      printed = await printedByCommand(line, cwd, language);
    return printed;
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function printedByCommand(line: string, cwd: string, language: Language): Promise<string> {
  const words = line.trim().split(/\s+/);
  const count = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const variables = Object.fromEntries(words.slice(0, count).map((word) => word.split('=', 2)));
  const pieces: string[] = [];
  const err = (text: string): void => {
    pieces.push(text);
  };
  const terminal = { out: () => undefined, err, errIsTerminal: false, outIsTerminal: false, columns: 80 };
  const readStandardInput = () => Promise.reject(new Error('the stream has closed'));
  const untilStopped = () => Promise.resolve();
  const openBrowser = () => undefined;
  const machine = {
    terminal,
    cwd,
    variables,
    home: root,
    version: '0.0.0',
    readStandardInput,
    untilStopped,
    openBrowser,
  };
  await runCli([...words.slice(count), '--lang', language], machine);
  return `${pieces.filter(isMessage).join('').trimEnd()}\n`;
}

/** Messages have a blank line after them; lines of progress have none. */
function isMessage(piece: string): boolean {
  return piece.endsWith('\n\n');
}

const MINIMAL = 'tests/cases/minimal/record.yaml';
const SETTINGS = 'name: { vi: Thử, en: Test }\ntype-name: { vi: THỬ, en: TEST }\n';

/** Makes the PDF of a case that is a `template.hbs`, with its `theme.yaml`, `record.yaml` and image where it has them. */
export async function resultOfTemplate(name: string): Promise<Printable> {
  const folder = join(errorFolder, name);
  const own = readdirSync(folder).filter((file) => !file.startsWith('expected.'));
  const files = Object.fromEntries(
    own.map((file) => [/\.hbs$|^theme/.test(file) ? `templates/case/${file}` : file, readFileSync(join(folder, file))]),
  );
  const env = fakeEnv({ ...sharedThemes(), 'templates/case/template.yaml': SETTINGS, ...files });
  const { value: workshop } = await openWorkshop(env, { home: '/home', version: '0.0.0' });
  if (!workshop) throw new Error('the case has no template');
  const record = join(folder, 'record.yaml');
  const bytes = readFileSync(existsSync(record) ? record : join(root, MINIMAL));
  return buildReport(workshop, { name: 'record.yaml', folder: '/desk', bytes }, { sets: [], formats: ['pdf'] });
}

function sharedThemes(): Readonly<Record<string, Uint8Array>> {
  const themes = 'templates/_shared/themes';
  const names = readdirSync(join(root, themes));
  return Object.fromEntries(names.map((name) => [`${themes}/${name}`, readFileSync(join(root, themes, name))]));
}

/** What is told, and the texts that it points into. */
export type Printable = Pick<ReportResult, 'diagnostics' | 'sources'>;

/** What is printed of a result, as the command line prints it. */
export function printedOf({ diagnostics, sources }: Printable, language: Language): string {
  const texts = diagnostics.map((diagnostic) => {
    const source = sources.find(({ name }) => name === diagnostic.at?.file);
    return renderDiagnostic(diagnostic, source?.text, language);
  });
  return `${texts.join('\n\n')}\n`;
}
