import { type DamagedEncoding, damagedEncodings } from './damaged-encodings.ts';
import { isVietnameseSyllable } from './vietnamese-syllable.ts';

/** Text that looks like Vietnamese of another encoding. */
export interface Suspicion {
  readonly encoding: DamagedEncoding['name'];
  /** A word as it stands, and what it seems to mean. */
  readonly word: string;
  readonly meant: string;
}

/** One telling word is enough, or three words that might also be foreign names. */
const CERTAIN = 3;

/** Latin-1 characters: damaged Vietnamese is made of them, some of which right Vietnamese has too. */
const WORTH_A_LOOK = /[\u00A1-\u00FF]/;
const WORD = /[\p{L}\p{M}\u00A1-\u00BF×÷\u0080-\u009F€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ]+/gu;

/**
 * Whether a text is Vietnamese in TCVN3, VNI or UTF-8 that was read as Latin-1 ("ViÖt Nam", "Vieät Nam",
 * "Viá»‡t Nam"). Right Vietnamese and names of other languages must pass: a word counts only when it is no Vietnamese
 * as it stands and is some when decoded. Words that could also be foreign are not enough when there are few of them,
 * or when most of the text is foreign.
 */
export function suspectEncoding(text: string): Suspicion | undefined {
  if (!WORTH_A_LOOK.test(text)) return undefined;
  const words = [...new Set(text.match(WORD))].filter((word) => isDoubtful(word));
  if (words.length === 0) return undefined;
  const found = damagedEncodings.map((encoding) => judge(encoding, words)).filter((judged) => judged.score >= CERTAIN);
  return found.sort((a, b) => b.score - a.score)[0]?.suspicion;
}

interface Judged {
  readonly score: number;
  readonly suspicion?: Suspicion;
}

function judge(encoding: DamagedEncoding, words: readonly string[]): Judged {
  let score = 0;
  let hits = 0;
  let suspicion: Suspicion | undefined;
  for (const word of words) {
    const meant = encoding.decode(word);
    if (!meant || meant === word || !holdsVietnamese(meant)) continue;
    score += encoding.isTelling(word) ? CERTAIN : 1;
    hits += 1;
    suspicion ??= { encoding: encoding.name, word, meant };
  }
  return suspicion && 2 * hits >= words.length ? { score, suspicion } : { score: 0 };
}

/** Letters that only Vietnamese has: text in a lost encoding never shows them. */
const ONLY_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]/;

function isDoubtful(word: string): boolean {
  return WORTH_A_LOOK.test(word) && /[A-Za-z]/.test(word) && !ONLY_VIETNAMESE.test(word) && !isVietnameseSyllable(word);
}

function holdsVietnamese(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.join('') === text && words.every(isVietnameseSyllable);
}
