import LineBreaker from 'linebreak';

/** Where office suites break and Unicode does not: `2021-|2025`, `a\|b`. Each match ends before the opportunity. */
const EXTRA = /-(?=\d)|\\(?=[\p{L}\p{N}])/gu;

/**
 * Offsets after which a line may end, in order; the last one is the text's end. The Unicode rules,
 * but as office suites break (measured of LibreOffice 7.4, in Vietnamese and English alike): after every
 * hyphen, also before a digit; never at a slash: `USD/người/năm`, `và/hoặc` and addresses stay whole.
 */
export function breakOpportunities(text: string): readonly number[] {
  if (PLAIN.test(text)) return spacesIn(text);
  const breaks = breaksByParts(text);
  if (!/[-/\\]/.test(text)) return breaks;
  const found = new Set(breaks.filter((at) => text[at - 1] !== '/' || at === text.length));
  for (const match of text.matchAll(EXTRA)) found.add(match.index + match[0].length);
  return [...found].sort((a, b) => a - b);
}

const LETTER = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u01b0\\u1ea0-\\u1ef9\\d';
const WORD = `\\(?[${LETTER}][${LETTER}.,;:]*(?:\\)[.,;:]*)?`;
/**
 * Words of letters and digits with the signs that are usual behind them, in brackets or not: in such a text lines end
 * behind spaces and nowhere else, so that the rules, which look at each letter's class, need not be gone through.
 */
const PLAIN = new RegExp(`^${WORD}(?: +${WORD})* *$`);

/** As many such words as there are, up to a letter or digit behind spaces: what stands from there on is on its own. */
const PLAIN_PART = new RegExp(`${WORD}(?: +${WORD})* +(?=[${LETTER}])`, 'y');
/** Where a part that is not plain ends: at a letter or digit as well, behind a sign that spaces leave free. */
const END = new RegExp(`[${LETTER}.,;:] +(?=[${LETTER}])`, 'g');

/** The rules for those parts of a text that are not plain words: most texts have few, a quotation, a dash, a share. */
function breaksByParts(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let from = 0; from < text.length; ) {
    PLAIN_PART.lastIndex = from;
    const isPlain = PLAIN_PART.test(text);
    END.lastIndex = from;
    const to = isPlain ? PLAIN_PART.lastIndex : END.test(text) ? END.lastIndex : text.length;
    const part = text.slice(from, to);
    for (const at of isPlain ? spacesIn(part) : unicodeBreaks(part)) breaks.push(from + at);
    from = to;
  }
  return breaks;
}

/** Offsets behind each stretch of spaces, and the text's end. */
function spacesIn(text: string): readonly number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (text.charCodeAt(at + 1) !== SPACE && at + 1 < text.length) breaks.push(at + 1);
  breaks.push(text.length);
  return breaks;
}

const SPACE = 0x20;

function unicodeBreaks(text: string): number[] {
  const breaker = new LineBreaker(text);
  const breaks: number[] = [];
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) breaks.push(found.position);
  return breaks;
}
