import { foldTonePlacement } from '../names/fold-tone-placement.ts';

/** Words by which a language's names may be broken well. In small letters, tones as `foldTonePlacement` sets them. */
export interface SenseWords {
  /** Begin a new part: "và", "của", "tỉnh". A line may begin with them. */
  readonly openings: ReadonlySet<string>;
  /** Lead to what follows: "và", "của", "tỉnh". No line ends with them. */
  readonly leading: ReadonlySet<string>;
  /** Words of two syllables: "nhân dân". */
  readonly compounds: ReadonlySet<string>;
}

const FREE = 0;
const PLAIN = 1;
const WITHIN_NAME = 3;
const WITHIN_WORD = 4;

/** For each word but the last, what it costs to end a line with it. */
export function breakCosts(words: readonly string[], sense: SenseWords): readonly number[] {
  const folded = words.map((word) => foldTonePlacement(word).toLowerCase());
  const pairs = folded.map((word, index) => (index + 1 < folded.length ? `${word} ${folded[index + 1]}` : word));
  const name = { folded, pairs };
  return words.slice(0, -1).map((word, index) => {
    if (sense.compounds.has(pairs[index] ?? '')) return WITHIN_WORD;
    if (leads(name, index, sense)) return WITHIN_WORD;
    if (isName(word) && isName(words[index + 1] ?? '')) return WITHIN_NAME;
    return /[,;:–-]$/.test(word) || opens(name, index + 1, sense) ? FREE : PLAIN;
  });
}

/** A name's words, folded, and each with the next one. */
interface Folded {
  readonly folded: readonly string[];
  readonly pairs: readonly string[];
}

/** Whether the words from `at` on begin a new part. */
function opens({ folded, pairs }: Folded, at: number, { openings }: SenseWords): boolean {
  return openings.has(folded[at] ?? '') || openings.has(pairs[at] ?? '');
}

/** Whether a word leads to the next; the second half of one does not: "bộ" of "cán bộ". */
function leads({ folded, pairs }: Folded, at: number, { leading, compounds }: SenseWords): boolean {
  const word = folded[at] ?? '';
  const withPrevious = pairs[at - 1] ?? word;
  return leading.has(withPrevious) || (leading.has(word) && !compounds.has(withPrevious));
}

/** A capital followed by small letters: of a text in capitals nobody can tell. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
