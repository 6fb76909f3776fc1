import type { Diagnostic } from '../base/index.ts';

/**
 * Makes one object of what several records meet, such as a fault of their template: each thread, and each run before,
 * has objects of its own, and what is one object is told once. What lies in the record itself is left alone.
 */
export function createInterner(): (record: string, diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const known = new Map<string, Diagnostic>();
  return (record, diagnostics) =>
    diagnostics.map((diagnostic) => {
      const { code, at, text } = diagnostic;
      if (at?.file === record || at === undefined) return diagnostic;
      const key = JSON.stringify([code, at.file, at.line, at.column, text.en.message]);
      const first = known.get(key) ?? diagnostic;
      known.set(key, first);
      return first;
    });
}
