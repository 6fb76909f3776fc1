import type { Diagnostic, Family } from '../base/index.ts';

/** All is done. */
export const DONE = 0;
/** The user stopped it: what shells give for Ctrl-C. */
export const INTERRUPTED = 130;

/** Exit codes by whose fault it is. */
export const EXIT_CODES: Readonly<Record<Family, number>> = { record: 1, usage: 2, template: 3, internal: 4 };

/** The exit code of a run: the highest of its errors'. With `failOnWarnings` a warning counts as an error. */
export function exitCodeOf(diagnostics: Iterable<Diagnostic>, failOnWarnings = false): number {
  let code = DONE;
  for (const { family, severity } of diagnostics)
    if (severity === 'error' || (failOnWarnings && severity === 'warning')) code = Math.max(code, EXIT_CODES[family]);
  return code;
}
