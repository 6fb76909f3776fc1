import LineBreaker from 'linebreak';

const DASH = '—';
/** Where office suites break and Unicode does not: `2021-|2025`, `50%|của`. Each match ends before the opportunity. */
const EXTRA = /\d-(?=\d)|%(?=\p{L})|—(?=[\p{L}\p{N}])/gu;

/**
 * Offsets after which a line may end, in order; the last one is the text's end. The Unicode rules,
 * but as Word and LibreOffice break: after a hyphen between digits, after an em dash and not before it,
 * between a per cent sign and a letter.
 */
export function breakOpportunities(text: string): readonly number[] {
  const breaks = unicodeBreaks(text);
  if (!/[-%—]/.test(text)) return breaks;
  const found = new Set(breaks.filter((at) => !(text[at] === DASH && text[at - 1] !== ' ')));
  for (const match of text.matchAll(EXTRA)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

function unicodeBreaks(text: string): number[] {
  const breaker = new LineBreaker(text);
  const breaks: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) breaks.push(found.position);
  return breaks;
}
