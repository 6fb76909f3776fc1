import LineBreaker from 'linebreak';

/** Where office suites break and Unicode does not: `2021-|2025`, `a\|b`. Each match ends before the opportunity. */
const EXTRA = /-(?=\d)|\\(?=[\p{L}\p{N}])/gu;

/**
 * Offsets after which a line may end, in order; the last one is the text's end. The Unicode rules,
 * but as office suites break (measured of LibreOffice 7.4, in Vietnamese and English alike): after every
 * hyphen, also before a digit; never at a slash: `USD/người/năm`, `và/hoặc` and addresses stay whole.
 */
export function breakOpportunities(text: string): readonly number[] {
  const breaks = unicodeBreaks(text);
  if (!/[-/\\]/.test(text)) return breaks;
  const found = new Set(breaks.filter((at) => text[at - 1] !== '/' || at === text.length));
  for (const match of text.matchAll(EXTRA)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

function unicodeBreaks(text: string): number[] {
  const breaker = new LineBreaker(text);
  const breaks: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) breaks.push(found.position);
  return breaks;
}
