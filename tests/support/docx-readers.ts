import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import mammoth from 'mammoth';
import { root } from './run-bin.ts';
import { eachOf, runTool } from './run-tool.ts';
import { PYTHON } from './tools.ts';

/** What a program that reads Word files makes of one. */
export interface Reading {
  readonly text: string;
  /** How many tables it sees, where it can tell. */
  readonly tables?: number;
}

/** A reader: the readings of files by their paths. */
export type Reader = (files: readonly string[]) => Promise<ReadonlyMap<string, Reading>>;

const AT_ONCE = 2;
/** The mark of a list's item, which a Word file does not hold as text. */
const MARK = /^(\s*)(?:[•◦–]|\d+[.)]|[a-zđ]\)|[IVXLC]+\.|[ivxlc]+\.) /gm;
/** Words for those who cannot see an image are not text of the page. */
const IMAGE = /<img[^>]*>/g;

/** Debian's python-docx, all files in one process. */
export const pythonDocx: Reader = async (files) => {
  const script = join(root, 'tests/support/read-with-python-docx.py');
  const { stdout, stderr } = await runTool(PYTHON, [script, ...files]);
  if (!stdout.startsWith('{')) throw new Error(`python-docx did not answer: ${stderr}`);
  const found: Record<string, { text: string; tables: unknown[] }> = JSON.parse(stdout);
  return new Map(Object.entries(found).map(([file, { text, tables }]) => [file, { text, tables: tables.length }]));
};

/** mammoth, which makes HTML. */
export const mammothReader: Reader = async (files) => {
  const readings = await eachOf(files, AT_ONCE, async (path) => {
    const { value } = await mammoth.convertToHtml({ path });
    return [path, { text: textOfHtml(value), tables: value.match(/<table/g)?.length ?? 0 }] as const;
  });
  return new Map(readings);
};

/** pandoc, which makes a tree of its own; a title and the like are among its metadata. */
export const pandoc: Reader = async (files) => {
  const readings = await eachOf(files, AT_ONCE, async (path) => {
    const { stdout, stderr, code } = await runTool('pandoc', ['-f', 'docx', '-t', 'json', path]);
    if (code !== 0) throw new Error(`pandoc: ${stderr}`);
    const tree: unknown = JSON.parse(stdout);
    return [path, { text: textOfTree(tree), tables: stdout.match(/"t":"Table"/g)?.length ?? 0 }] as const;
  });
  return new Map(readings);
};

/** The strings of pandoc's tree; whatever is no part of a word parts words. */
function textOfTree(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOfTree).join('');
  if (node === null || typeof node !== 'object') return '';
  const kind = 't' in node ? node.t : undefined;
  if (kind === 'Str' && 'c' in node) return String(node.c);
  if (kind === 'Image') return '';
  if (kind === 'Table' && 'c' in node && Array.isArray(node.c)) {
    // its caption is a copy of the title for screen readers, or a paragraph moved there
    return ` ${textOfTree(node.c.slice(2))} `;
  }
  const inner = Object.values(node).map(textOfTree).join('');
  const isInline = typeof kind === 'string' && /^(?:Strong|Emph|Underline|Super|Sub|Span|Link|Meta)/.test(kind);
  return isInline ? inner : ` ${inner} `;
}

/** LibreOffice, all files in one process with a profile of its own. It prints plain text, without a word of tables. */
export const libreOffice: Reader = async (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-soffice-'));
  try {
    const filter = 'txt:Text (encoded):UTF8';
    const options = ['--headless', '--convert-to', filter, '--outdir', folder];
    const { stderr } = await runTool('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...options,
      ...files,
    ]);
    const textFile = (file: string): string => join(folder, basename(file).replace(/\.docx$/, '.txt'));
    return new Map(files.map((file) => [file, { text: readText(textFile(file), stderr) }]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function readText(file: string, complaint: string): string {
  try {
    return readFileSync(file, 'utf8').replace(MARK, '$1');
  } catch {
    throw new Error(`LibreOffice could not open ${basename(file)}: ${complaint}`);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ', '#39': "'" };

function textOfHtml(html: string): string {
  return html
    .replace(IMAGE, '')
    .replace(/<\/?(?:p|h\d|li|td|th|tr|table|br|div|ul|ol|figcaption|caption|section|dd|dt)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
