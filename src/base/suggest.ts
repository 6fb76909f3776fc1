import { distance } from 'fastest-levenshtein';

/**
 * "Did you mean": the candidate nearest to a mistyped word, or undefined when none is near.
 * Near means at most a third of the longer word's letters differ; case and diacritics count half by
 * being folded first and compared again.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const cost = Math.min(costOf(word, candidate), costOf(folded, fold(candidate)) + 0.5);
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)) + 0.5;
    if (cost <= limit && cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Letters that differ; two neighbours in the wrong order count as one. */
function costOf(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = firstDifference(a, b);
  return at !== undefined && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function firstDifference(a: string, b: string): number | undefined {
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return index;
  return undefined;
}

/** Letters without diacritics, in lower case: "Đoàn" and "doan" are one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
