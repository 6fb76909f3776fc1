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
    const cost = Math.min(distance(word, candidate), distance(folded, fold(candidate)) + 0.5);
    const limit = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)) + 0.5;
    if (cost <= limit && cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

/** Letters without diacritics, in lower case: "Đoàn" and "doan" are one. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
