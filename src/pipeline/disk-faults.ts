import type { Diagnostic } from '../base/index.ts';
import type { EnvError } from './env-error.ts';
import { diagnose } from './messages.ts';
import { shownPath } from './paths.ts';

/** Says that a file or folder cannot be read. */
export function tellUnreadable(error: EnvError, cwd: string): Diagnostic {
  return diagnose('pipeline/cannot-read', { file: shownPath(error.path, cwd), reason: error.code });
}

/** Says that a file cannot be written. */
export function tellUnwritable(error: EnvError, cwd: string): Diagnostic {
  return diagnose('pipeline/cannot-write', { file: shownPath(error.path, cwd), reason: error.code });
}
