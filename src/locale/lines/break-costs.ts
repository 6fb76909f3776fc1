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
  return words.slice(0, -1).map((word, index) => {
    const [one, two = ''] = folded.slice(index, index + 2);
    const next = words[index + 1] ?? '';
    if (sense.compounds.has(`${one} ${two}`)) return WITHIN_WORD;
    if (leads(folded, index, sense)) return WITHIN_WORD;
    if (isName(word) && isName(next)) return WITHIN_NAME;
    return /[,;:–-]$/.test(word) || opens(folded, index + 1, sense) ? FREE : PLAIN;
  });
}

/** Whether the words from `at` on begin a new part. */
function opens(folded: readonly string[], at: number, { openings }: SenseWords): boolean {
  return openings.has(folded[at] ?? '') || openings.has(folded.slice(at, at + 2).join(' '));
}

/** Whether a word leads to the next; the second half of one does not: "bộ" of "cán bộ". */
function leads(folded: readonly string[], at: number, { leading, compounds }: SenseWords): boolean {
  const withPrevious = folded.slice(Math.max(0, at - 1), at + 1).join(' ');
  return leading.has(withPrevious) || (leading.has(folded[at] ?? '') && !compounds.has(withPrevious));
}

/** A capital followed by small letters: of a text in capitals nobody can tell. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
