import type { Diagnostic } from '../base/index.ts';
import { buildReport } from './build-report.ts';
import { EnvError } from './env-error.ts';
import { joinPath } from './paths.ts';
import type { Choices, ReportResult } from './report-types.ts';
import type { Workshop } from './workshop.ts';

/**
 * Reads a record's file, and makes all documents of it that were asked for. `name` is the file as the user knows it,
 * `path` is absolute. Throws EnvError when it cannot be read; all other faults are in the result.
 */
export async function buildFile(
  workshop: Workshop,
  { name, path }: { readonly name: string; readonly path: string },
  choices: Choices,
): Promise<ReportResult> {
  const bytes = await workshop.env.readFile(path);
  if (bytes === undefined) throw new EnvError('ENOENT', path);
  return buildReport(workshop, { name, folder: joinPath(path, '..'), bytes }, choices);
}

/** A result without any document. */
export function failedResult(record: string, fault: Diagnostic, stacks: readonly string[] = []): ReportResult {
  return { record, kinds: [], files: [], diagnostics: [fault], sources: [], stacks };
}
