import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachOf, runTool } from './run-tool.ts';
import { sdkBinary } from './sdk-binary.ts';
import { judgePath, PYTHON } from './tools.ts';

/** What a judge has to say against a Word file. */
export interface DocxFault {
  readonly judge: 'Open XML SDK' | 'check-docx';
  readonly level: 'ERROR' | 'WARN';
  readonly rule: string;
  readonly message: string;
}

/** The versions of Office that a file is validated for: the oldest that reads such files, and today's. */
export type OfficeVersion = 'Office2007' | 'Microsoft365';

const AT_ONCE = 2;

/**
 * Puts Word files before both judges: Microsoft's own validator, and the script that reads what schemas cannot say.
 * Needs the tools `open-xml-sdk` and `check-docx`.
 */
export async function validateDocx(
  files: Readonly<Record<string, Uint8Array>>,
  versions: readonly OfficeVersion[] = ['Microsoft365'],
): Promise<Readonly<Record<string, readonly DocxFault[]>>> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-docx-'));
  try {
    const judged = await eachOf([...Object.entries(files).entries()], AT_ONCE, async ([index, [name, bytes]]) => {
      const path = join(folder, `${index}.docx`);
      writeFileSync(path, bytes);
      const faults = [...(await askScript(path))];
      for (const version of versions) faults.push(...(await askSdk(path, version)));
      return [name, faults] as const;
    });
    return Object.fromEntries(judged);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function askSdk(path: string, version: OfficeVersion): Promise<readonly DocxFault[]> {
  const { stdout, stderr } = await runTool(sdkBinary() ?? '', [path, '--officeVersion', version]);
  if (!stdout.includes('{')) throw new Error(`the Open XML SDK did not answer: ${stderr}`);
  const verdict: { ok: boolean; errors: readonly { id: string | null }[] } = JSON.parse(
    stdout.slice(stdout.indexOf('{')),
  );
  const faults = verdict.errors.map((error) => sdkFault(error.id ?? 'invalid', `${version}: ${JSON.stringify(error)}`));
  return verdict.ok || faults.length > 0 ? faults : [sdkFault('unreadable', stdout)];
}

function sdkFault(rule: string, message: string): DocxFault {
  return { judge: 'Open XML SDK', level: 'ERROR', rule, message };
}

async function askScript(path: string): Promise<readonly DocxFault[]> {
  const { stdout, stderr } = await runTool(PYTHON, [judgePath('check-docx.py'), '--json', path]);
  if (!stdout.startsWith('[')) throw new Error(`check-docx did not answer: ${stderr}`);
  const findings: readonly { level: string; rule: string; part: string; message: string }[] = JSON.parse(stdout);
  return findings.flatMap(({ level, rule, part, message }) =>
    level === 'ERROR' || level === 'WARN'
      ? [{ judge: 'check-docx', level, rule, message: `${part}: ${message}` } as const]
      : [],
  );
}
