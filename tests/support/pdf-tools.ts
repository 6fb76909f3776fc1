import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };

/** Whether a command-line tool is there; tests that need it are skipped otherwise. */
export function hasTool(name: string): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** The text of a PDF as poppler extracts it, in the order of its content. Throws when pdftotext fails. */
export function popplerText(file: string): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], options);
}

/** The structure tree with its text as poppler reads it. */
export function popplerStructure(file: string): string {
  return execFileSync('pdfinfo', ['-struct-text', file], options);
}

/** What `qpdf --check` finds wrong with a PDF; empty when nothing. */
export function qpdfFaults(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], options);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

const judge = join(process.env.BRIEFWRIGHT_JUDGES ?? '', 'check-pdf.py');

/** Whether the second judge of PDF files is at hand: BRIEFWRIGHT_JUDGES names its folder. */
export function hasJudge(): boolean {
  return process.env.BRIEFWRIGHT_JUDGES !== undefined && existsSync(judge);
}

/** The second judge's errors and warnings, in its words. */
export function judgeFindings(file: string): string[] {
  const { stdout } = spawnSync('/usr/bin/python3', [judge, file], options);
  return stdout.split('\n').filter((line) => /^(ERROR|WARN)/.test(line));
}
