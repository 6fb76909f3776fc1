const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';

const RIMES = `
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
  ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu`;

const SYLLABLE = new RegExp(`^(?:${alternatives(ONSETS)})?(?<rime>${alternatives(RIMES)})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const FALLING_TONES = /[\u0300\u0303\u0309]/;

/**
 * Whether a word could be a syllable of Vietnamese: a known onset and rime with at most one tone, and none of the
 * tones that a closing c, ch, p or t excludes. Serves to tell damaged text from right text.
 */
export function isVietnameseSyllable(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const found = isSyllable(word);
  if (known.size < MOST_KNOWN) known.set(word, found);
  return found;
}

/** Words that were looked at: a text, and all texts of an office, say few words often. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 8192;

function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const rime = SYLLABLE.exec(apart.replace(TONES, '').normalize('NFC'))?.groups?.rime;
  if (!rime) return false;
  return !/[cpt]h?$/.test(rime) || (tones.length === 1 && !FALLING_TONES.test(apart));
}

function alternatives(words: string): string {
  return words.trim().split(/\s+/).join('|');
}
