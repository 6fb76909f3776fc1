import type { Diagnostic, Language } from '../base/index.ts';
import type { BatchOutcome, SavedFile } from '../batch/index.ts';

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

/** The results of report and check as one JSON object: stable keys, no times. */
export function formatJson(outcome: BatchOutcome, facts: RunFacts): string {
  const { version, command, exitCode, dryRun, language, diagnostics } = facts;
  const records = Array.from(outcome.records, (record) => ({
    record: record.record,
    id: record.id ?? null,
    language: record.language ?? null,
    unchanged: record.unchanged,
    kinds: record.kinds,
    files: record.files.map(jsonFile),
    diagnostics: record.diagnostics.map((one) => jsonDiagnostic(one, language ?? record.language)),
  }));
  const others = [...diagnostics, ...outcome.diagnostics].map((one) => jsonDiagnostic(one, language));
  const all = [...records.flatMap((record) => record.diagnostics), ...others];
  const totals = {
    records: records.length,
    unchanged: records.filter(({ unchanged }) => unchanged).length,
    failed: records.filter((record) => record.diagnostics.some(({ severity }) => severity === 'error')).length,
    files: records.reduce((sum, { files }) => sum + files.length, 0),
    errors: all.filter(({ severity }) => severity === 'error').length,
    warnings: all.filter(({ severity }) => severity === 'warning').length,
  };
  const result = { briefwright: version, command, exitCode, dryRun, records, diagnostics: others, totals };
  return `${JSON.stringify(result, null, 2)}\n`;
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
