import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { root } from './run-bin.ts';
import { runTool } from './run-tool.ts';
import { PYTHON } from './tools.ts';

/** Both files of one document. */
interface Files {
  readonly wordFile: string;
  readonly pdfFile: string;
}

const CHART = /^word\/charts\/chart\d+\.xml$/;
/** What is drawn: series, names and values in the plot, legend, gridlines. */
const DRAWN = /<c:(ser|dLbls|legend|majorGridlines)>.*?<\/c:\1>/gs;
const AXES = /<c:delete val="0"\/>/g;

/** Whether a Word file has charts. */
export function hasCharts(word: Uint8Array): boolean {
  return Object.keys(unzipSync(word)).some((name) => CHART.test(name));
}

/**
 * Copies of both files, beside them, whose charts take their places and are blank: each program draws a chart in its
 * own way, and all else on the pages can be compared when that is gone.
 */
export async function blankCharts({ wordFile, pdfFile }: Files): Promise<Files> {
  const blanked = {
    wordFile: wordFile.replace(/\.docx$/, '.blanked.docx'),
    pdfFile: pdfFile.replace(/\.pdf$/, '.blanked.pdf'),
  };
  writeFileSync(blanked.wordFile, blankWord(readFileSync(wordFile)));
  const script = join(root, 'tests/support/blank-figures.py');
  const { code, stderr } = await runTool(PYTHON, [script, pdfFile, blanked.pdfFile]);
  if (code !== 0) throw new Error(`${pdfFile} could not be copied with blank charts: ${stderr}`);
  return blanked;
}

function blankWord(word: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(word)).map(([name, bytes]) => {
    if (!CHART.test(name)) return [name, bytes] as const;
    const xml = strFromU8(bytes).replace(DRAWN, '').replace(AXES, '<c:delete val="1"/>');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
