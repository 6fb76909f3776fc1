import { readFileSync } from 'node:fs';
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { openWorkshop, shownPath } from '../../pipeline/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import type { Machine } from '../machine.ts';
import { readSpeech } from '../options.ts';
import { realEnv } from '../real-env.ts';
import { createSpeaker } from '../speaker.ts';
import { formatTable } from '../table.ts';

/** Libraries whose version decides what the files look like. */
const LIBRARIES = ['@expo-google-fonts/tinos', 'dejavu-fonts-ttf', 'docx', 'handlebars', 'pdfkit', 'yaml', 'zod'];
/** Programs that can look at our files; none is needed to make them. */
const TOOLS = ['soffice', 'verapdf', 'qpdf', 'pdftotext', 'pdftoppm'];

/** `briefwright doctor`: what there is on this machine, for reports of faults. */
export async function runDoctor(options: unknown, machine: Machine): Promise<number> {
  const speech = readSpeech(options);
  const env = realEnv(machine.cwd, machine.variables);
  const opened = await openWorkshop(env, { home: machine.home, version: machine.version });
  const templates = opened.value?.templates;
  const found = {
    briefwright: machine.version,
    node: process.versions.node,
    icu: process.versions.icu ?? null,
    system: `${process.platform} ${process.arch}`,
    templates: templates ? shownPath(templates.folder, machine.cwd) : null,
    kinds: (await templates?.kinds()) ?? [],
    libraries: Object.fromEntries(LIBRARIES.map((name) => [name, versionOf(name, machine.home)])),
    tools: Object.fromEntries(
      await Promise.all(TOOLS.map(async (tool) => [tool, await findTool(tool, machine)] as const)),
    ),
  };
  createSpeaker(machine, speech).tell(opened.diagnostics, []);
  machine.terminal.out(speech.json ? `${JSON.stringify(found, null, 2)}\n` : `${formatTable([], rowsOf(found))}\n`);
  return exitCodeOf(opened.diagnostics);
}

/** The installed version of a library, from the package.json that the program itself would find. */
function versionOf(name: string, home: string): string | null {
  const folders = createRequire(join(home, 'package.json')).resolve.paths(name) ?? [];
  for (const folder of folders) {
    const version = readVersion(join(folder, name, 'package.json'));
    if (version !== undefined) return version;
  }
  return null;
}

function readVersion(path: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return String(Reflect.get(Object(manifest), 'version'));
  } catch {
    return undefined;
  }
}

async function findTool(tool: string, { variables }: Machine): Promise<string | null> {
  for (const folder of (variables.PATH ?? '').split(delimiter).filter((one) => one !== '')) {
    const path = join(folder, process.platform === 'win32' ? `${tool}.exe` : tool);
    const isThere = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return null;
}

function rowsOf(found: Readonly<Record<string, unknown>>, prefix = ''): readonly (readonly string[])[] {
  return Object.entries(found).flatMap(([key, value]) => {
    if (Array.isArray(value)) return [[prefix + key, value.join(', ')]];
    if (typeof value === 'object' && value !== null) return rowsOf({ ...value }, `${prefix}${key} `);
    return [[prefix + key, value === null ? '–' : String(value)]];
  });
}
