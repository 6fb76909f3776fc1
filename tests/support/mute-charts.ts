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
/** Names and values in the plot, and the legend. */
const WORDS = /<c:(dLbls|legend)>.*?<\/c:\1>/gs;
const AXES = /<c:delete val="0"\/>/g;

/** Whether a Word file has charts. */
export function hasCharts(word: Uint8Array): boolean {
  return Object.keys(unzipSync(word)).some((name) => CHART.test(name));
}

/**
 * Copies of both files, beside them, whose charts stand in their places without words: each program sets the words in
 * a chart in its own way, and all other words of the pages can be compared when those are gone.
 */
export async function muteCharts({ wordFile, pdfFile }: Files): Promise<Files> {
  const muted = {
    wordFile: wordFile.replace(/\.docx$/, '.muted.docx'),
    pdfFile: pdfFile.replace(/\.pdf$/, '.muted.pdf'),
  };
  writeFileSync(muted.wordFile, muteWord(readFileSync(wordFile)));
  const script = join(root, 'tests/support/mute-figures.py');
  const { code, stderr } = await runTool(PYTHON, [script, pdfFile, muted.pdfFile]);
  if (code !== 0) throw new Error(`${pdfFile} could not be copied without the words of its figures: ${stderr}`);
  return muted;
}

function muteWord(word: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(word)).map(([name, bytes]) => {
    if (!CHART.test(name)) return [name, bytes] as const;
    const xml = strFromU8(bytes).replace(WORDS, '').replace(AXES, '<c:delete val="1"/>');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}
