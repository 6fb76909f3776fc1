import { type Diagnostic, formatPlace } from '../base/index.ts';
import type { Report } from './types.ts';

/** Most faults that one step reports: nobody reads more, and a loop could find millions. */
const MOST = 100;

/** Gathers faults. One of a kind counts once for each place, however often a loop or a call comes by. */
export function collector(): { readonly diagnostics: readonly Diagnostic[]; readonly report: Report } {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const report = (diagnostic: Diagnostic): void => {
    const key = `${diagnostic.code} ${diagnostic.at ? formatPlace(diagnostic.at) : ''}`;
    if (seen.has(key) || diagnostics.length === MOST) return;
    seen.add(key);
    diagnostics.push(diagnostic);
  };
  return { diagnostics, report };
}
