import { type Diagnostic, hasErrors, type Outcome, type Source } from '../base/index.ts';
import { tellUnreadable } from './disk-faults.ts';
import { EnvError } from './env-error.ts';
import { diagnose } from './messages.ts';

/** Gathers what the steps of one report say, so that the steps themselves stay one line each. */
export interface RunLog {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  readonly stacks: readonly string[];
  /** Notes an outcome's diagnostics; its value, unless there are errors among them. */
  take<T>(outcome: Outcome<T>): T | undefined;
  note(diagnostics: readonly Diagnostic[]): void;
  know(...sources: readonly (Source | undefined)[]): void;
  /** Names the step that begins, for our own faults. */
  begin(step: string): void;
  /** Does something; what it throws becomes a diagnostic: a disk that refuses, or a fault of ours in the step begun. */
  guard<T>(act: () => Promise<T>): Promise<T | undefined>;
}

/** A log of one report. */
export function createRunLog(cwd: string): RunLog {
  const diagnostics = new Set<Diagnostic>();
  const sources = new Map<string, Source>();
  const stacks: string[] = [];
  let step = '';
  const note = (more: readonly Diagnostic[]): void => {
    for (const diagnostic of more) diagnostics.add(diagnostic);
  };
  const tellFault = (error: unknown): Diagnostic => {
    if (error instanceof EnvError) return tellUnreadable(error, cwd);
    if (error instanceof Error && error.stack) stacks.push(error.stack);
    const reason = error instanceof Error ? error.message : String(error);
    return diagnose('pipeline/internal', { step, reason: reason.split('\n', 1)[0] ?? '' });
  };
  return {
    stacks,
    get diagnostics() {
      return [...diagnostics];
    },
    get sources() {
      return [...sources.values()];
    },
    take: ({ value, diagnostics: more }) => {
      note(more);
      return hasErrors(more) ? undefined : value;
    },
    note,
    know: (...more) => {
      for (const source of more) if (source) sources.set(source.name, source);
    },
    begin: (name) => {
      step = name;
    },
    guard: async (act) => {
      try {
        return await act();
      } catch (error) {
        diagnostics.add(tellFault(error));
        return undefined;
      }
    },
  };
}
