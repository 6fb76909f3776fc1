import { type ExecFileSyncOptionsWithStringEncoding, execFileSync, spawnSync } from 'node:child_process';
import { judgePath, PYTHON } from './tools.ts';

const options: ExecFileSyncOptionsWithStringEncoding = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };

/** The text of a PDF as poppler extracts it, in the order of its content. Throws when pdftotext fails. */
export function popplerText(file: string): string {
  return execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], options);
}

/** The text of a PDF as mupdf extracts it. Throws when mutool fails. */
export function mupdfText(file: string): string {
  return execFileSync('mutool', ['draw', '-q', '-F', 'text', file], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The structure tree with its text as poppler reads it. */
export function popplerStructure(file: string): string {
  return execFileSync('pdfinfo', ['-struct-text', file], options);
}

/** The fonts of a PDF with whether each is embedded, a subset, and mapped to Unicode. */
export function popplerFonts(file: string): readonly { readonly name: string; readonly marks: string }[] {
  const [, , ...rows] = execFileSync('pdffonts', [file], options).trimEnd().split('\n');
  return rows.map((row) => {
    const [name = '', marks = ''] = /^(\S+).*?((?:(?:yes|no) +){3})/.exec(row)?.slice(1) ?? [];
    return { name, marks: marks.replace(/ +/g, ' ').trim() };
  });
}

/** What `qpdf --check` finds wrong with a PDF; empty when nothing. */
export function qpdfFaults(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], options);
  return status === 0 ? '' : `${stdout}${stderr}`;
}

/** The second judge's errors and warnings, in its words; needs the tool `check-pdf`. */
export function judgeFindings(file: string): string[] {
  const { status, stdout, stderr } = spawnSync(PYTHON, [judgePath('check-pdf.py'), file], options);
  if (status !== 0 && status !== 1) throw new Error(`check-pdf did not answer: ${stderr}`);
  return stdout.split('\n').filter((line) => /^(ERROR|WARN)/.test(line));
}

/** How many glyphs of a PDF are `.notdef`, the box that stands for a letter that the font lacks. Needs `mutool`. */
export function missingGlyphs(file: string): number {
  const trace = execFileSync('mutool', ['trace', file], { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  if (!/ glyph="\d+"/.test(trace)) throw new Error('mutool trace names no glyphs');
  return trace.match(/ glyph="0"/g)?.length ?? 0;
}
