import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { realEnv } from '../../src/cli/real-env.ts';
import { buildReport, type Choices, openWorkshop, type ReportResult, type Workshop } from '../../src/pipeline/index.ts';
import { root } from './run-bin.ts';
import { isFull } from './sample.ts';

/** A record that the tests build documents from: one of inputs/, or a case of tests/cases. */
export interface CaseRecord {
  /** The name of the case's folder, or of the file in inputs/. */
  readonly name: string;
  /** From the root, with forward slashes. */
  readonly path: string;
  /** The case's own templates, from the root, where it has some. */
  readonly templates?: string;
}

/** One document of a case in both formats, in memory and on the disk. */
export interface CaseDocument {
  /** `<case>.<kind>` */
  readonly name: string;
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
  readonly wordFile: string;
  readonly pdfFile: string;
  /** As our own layout counts them. */
  readonly pages: number;
}

/** Everything that was built, and how to be rid of it. */
export interface BuiltCases {
  readonly documents: readonly CaseDocument[];
  remove(): void;
}

const CASES = 'tests/cases';

/** Records that every run makes the whole family of; the full variant does so with all records. */
const WHOLE_FAMILY = new Set(['everything', 'english-minutes', 'form-party-2018', 'form-party-2026', 'form-state']);
/** What is made of each record in each run, where it has no templates of its own. */
const ALWAYS = ['brief', 'report'];

/** The kinds of our own templates that this run makes of a record. */
function ourKinds(record: string): readonly string[] {
  const kinds = kindsOf('templates');
  return isFull || WHOLE_FAMILY.has(record) ? kinds : kinds.filter((kind) => ALWAYS.includes(kind));
}

/** The records of inputs/ and of tests/cases, by name. */
export function caseRecords(): readonly CaseRecord[] {
  const inputs = readdirSync(join(root, 'inputs'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({ name: file.replace('.yaml', ''), path: `inputs/${file}` }));
  const cases = readdirSync(join(root, CASES)).map((name) => {
    const templates = `${CASES}/${name}/templates`;
    const path = `${CASES}/${name}/record.yaml`;
    return existsSync(join(root, templates)) ? { name, path, templates } : { name, path };
  });
  return [...inputs, ...cases].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Names of all documents that `buildCases` makes, known before anything is built. */
export function caseDocumentNames(): readonly string[] {
  return caseRecords().flatMap(({ name, templates }) =>
    [...ourKinds(name), ...(templates === undefined ? [] : kindsOf(templates))].map((kind) => `${name}.${kind}`),
  );
}

/** Builds the documents of every record, Word and PDF, in this process; throws when one has an error. */
export async function buildCases(): Promise<BuiltCases> {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-cases-'));
  const ours = await workshopOf('templates');
  const documents: CaseDocument[] = [];
  for (const record of caseRecords()) {
    documents.push(...keep(folder, record, await buildRecord(ours, record, undefined, ourKinds(record.name))));
    const own = record.templates === undefined ? undefined : await workshopOf(record.templates);
    if (own) documents.push(...keep(folder, record, await buildRecord(own, record)));
  }
  return { documents, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One of the built documents; throws when it is not among them. */
export function caseDocument({ documents }: BuiltCases, name: string): CaseDocument {
  const found = documents.find((document) => document.name === name);
  if (!found) throw new Error(`${name} was not built`);
  return found;
}

/** Builds one record's documents, of all kinds unless some are named; throws when there is an error. */
export async function buildRecord(
  workshop: Workshop,
  { path }: CaseRecord,
  formats: Choices['formats'] = ['docx', 'pdf'],
  kinds: Choices['kinds'] = 'all',
  more: Partial<Choices> = {},
): Promise<ReportResult> {
  const file = { name: path, folder: dirname(join(root, path)), bytes: readFileSync(join(root, path)) };
  const result = await buildReport(workshop, file, { kinds, formats, sets: [], ...more });
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length + result.stacks.length > 0) throw new Error(JSON.stringify([errors, result.stacks], null, 1));
  return result;
}

/** A workshop with the templates of a folder, from the root. */
export async function workshopOf(templates: string, version = 'test'): Promise<Workshop> {
  const { value, diagnostics } = await openWorkshop(realEnv(root, {}), { home: root, version, templates });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function kindsOf(templates: string): readonly string[] {
  return readdirSync(join(root, templates), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => name)
    .sort();
}

function keep(folder: string, { name: record }: CaseRecord, { kinds, files }: ReportResult): readonly CaseDocument[] {
  return kinds.map((kind) => {
    const name = `${record}.${kind}`;
    const of = (format: string) => files.find((file) => file.kind === kind && file.format === format);
    const [word, pdf] = [of('docx'), of('pdf')];
    if (!word || !pdf) throw new Error(`${name}: a format is missing`);
    const [wordFile, pdfFile] = [join(folder, `${name}.docx`), join(folder, `${name}.pdf`)];
    writeFileSync(wordFile, word.bytes);
    writeFileSync(pdfFile, pdf.bytes);
    return { name, word: word.bytes, pdf: pdf.bytes, wordFile, pdfFile, pages: pdf.pages ?? 0 };
  });
}
