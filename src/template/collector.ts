import { type Diagnostic, formatPlace } from '../base/index.ts';
import type { Report } from './types.ts';

/** Most faults that one step reports: nobody reads more, and a loop could find millions. */
const MOST = 100;

/** Gathers faults. The same fault at the same place counts once, however often a loop comes by. */
export function collector(): { readonly diagnostics: readonly Diagnostic[]; readonly report: Report } {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.code} ${diagnostic.at ? formatPlace(diagnostic.at) : ''} ${diagnostic.text.en.message}`;
    if (seen.has(key) || diagnostics.length === MOST) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
  return { diagnostics, report };
}
