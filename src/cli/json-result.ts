import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Diagnostic, Language } from '../base/index.ts';
import type { BatchOutcome, RecordOutcome, SavedFile } from '../batch/index.ts';
import type { Terminal } from './terminal.ts';

/** A diagnostic as the JSON results have it: every key always there, in one language. */
interface JsonDiagnostic {
  readonly code: string;
  readonly family: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  readonly hint: string | null;
  readonly dataPath: string | null;
}

/** What a run is told with besides its outcome. */
export interface RunFacts {
  readonly version: string;
  readonly command: 'report' | 'check';
  readonly exitCode: number;
  readonly dryRun: boolean;
  /** Chosen language of messages; absent: each record's own. */
  readonly language?: Language;
  /** What belongs to no record: options, inputs, templates, the manifest. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A piece of the text has about so many characters: that of ten thousand records need not be in memory as a whole. */
const PIECE = 64 * 1024;

/** Tells the results of report and check as one JSON object: stable keys, no times. */
export async function tellJson({ out }: Terminal, outcome: BatchOutcome, facts: RunFacts): Promise<void> {
  for (const piece of piecesOf(outcome, facts)) {
    out(piece);
    // What was written is let go of then alone.
    await nextTurn();
  }
}

function* piecesOf(outcome: BatchOutcome, facts: RunFacts): Generator<string, void> {
  const { version, command, exitCode, dryRun, language, diagnostics } = facts;
  const head = shown({ briefwright: version, command, exitCode, dryRun });
  let text = `${head.slice(0, -'\n}'.length)},\n  "records": [`;
  const others = [...diagnostics, ...outcome.diagnostics].map((one) => jsonDiagnostic(one, language));
  const totals = { records: 0, unchanged: 0, failed: 0, files: 0, errors: 0, warnings: 0 };
  count(totals, others);
  for (const record of outcome.records) {
    const told = jsonRecord(record, language);
    totals.records += 1;
    totals.files += told.files.length;
    if (told.unchanged) totals.unchanged += 1;
    if (count(totals, told.diagnostics).errors > 0) totals.failed += 1;
    text += `${totals.records === 1 ? '' : ','}\n    ${shown(told, 4)}`;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  const end = totals.records === 0 ? '],' : '\n  ],';
  yield `${text}${end}\n  "diagnostics": ${shown(others, 2)},\n  "totals": ${shown(totals, 2)}\n}\n`;
}

/** A value as JSON, its lines but the first further in. */
function shown(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(indent)}`);
}

interface Counts {
  errors: number;
  warnings: number;
}

/** Adds to the sums, and gives how many there were here. */
function count(sums: Counts, diagnostics: readonly JsonDiagnostic[]): Counts {
  const found = (wanted: string): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const here = { errors: found('error'), warnings: found('warning') };
  sums.errors += here.errors;
  sums.warnings += here.warnings;
  return here;
}

function jsonRecord(record: RecordOutcome, language: Language | undefined) {
  return {
    record: record.record,
    id: record.id ?? null,
    language: record.language ?? null,
    unchanged: record.unchanged,
    kinds: record.kinds,
    files: record.files.map(jsonFile),
    diagnostics: record.diagnostics.map((one) => jsonDiagnostic(one, language ?? record.language)),
  };
}

function jsonFile(file: SavedFile): Omit<SavedFile, 'file' | 'record' | 'id' | 'briefwright'> {
  const { path, kind, form, language, format, sha256, bytes, pages, warnings, template } = file;
  return { path, kind, form, language, format, sha256, bytes, pages, warnings, template };
}

/** A diagnostic as the JSON results have it, in one language. */
export function jsonDiagnostic(diagnostic: Diagnostic, language: Language = 'vi'): JsonDiagnostic {
  const { code, family, severity, at, text, dataPath } = diagnostic;
  const { message, hint } = text[language];
  return {
    code,
    family,
    severity,
    file: at?.file ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    message,
    hint: hint ?? null,
    dataPath: dataPath ?? null,
  };
}
