/** Where the tone of an open oa, oe, uy stands: hòa, ủy; or hoà, uỷ. Both are correct; no rule of forms names one. */
export type TonePlacement = 'hoa-mark-first' | 'hoa-mark-last';

const TONES = '\u0300\u0309\u0303\u0301\u0323';
const VOWELS = '[oO](?=[%a]?[aeAE])|[uU](?=[%a]?[yY])'.replaceAll('%a', TONES);
/** In NFD, one of the two vowels with its tone. After q the u belongs to the consonant ("quý"): nothing moves there. */
const RHYME = new RegExp(`(?<![qQ])(${VOWELS})([${TONES}]?)([aeyAEY])([${TONES}]?)(?![\\p{L}\\p{M}])`, 'gu');

/** In NFC, whether there may be such a rhyme at all: most texts have none, and are not taken apart. */
const HINT = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[òóỏõọÒÓỎÕỌ][aeAE]|[uU][ỳýỷỹỵỲÝỶỸỴ]|[ùúủũụÙÚỦŨỤ][yY]/;

/** A rhyme whose tone can stand in two places, as a text writes it. */
export interface PlacedTone {
  /** "oa", "oe", "uy". */
  readonly rhyme: string;
  readonly placement: TonePlacement;
  /** The whole syllable: "uỷ". */
  readonly syllable: string;
}

/** Text with the tones of open oa, oe, uy moved to one place; everything else stays. NFC. For words of ours, not for names. */
export function placeTones(text: string, placement: TonePlacement): string {
  return text
    .normalize('NFD')
    .replace(RHYME, (all, one: string, first: string, two: string, last: string) => {
      const tone = first || last;
      if (tone === '') return all;
      return placement === 'hoa-mark-first' ? one + tone + two : one + two + tone;
    })
    .normalize('NFC');
}

/** Every rhyme of a text whose tone could stand in another place, in order. */
export function placedTones(text: string): readonly PlacedTone[] {
  if (!HINT.test(text.normalize('NFC'))) return [];
  const decomposed = text.normalize('NFD');
  return [...decomposed.matchAll(RHYME)].flatMap((match) => {
    const [all, one = '', first = '', two = '', last = ''] = match;
    if (first === '' && last === '') return [];
    const before = /[\p{L}\p{M}]*$/u.exec(decomposed.slice(0, match.index))?.[0] ?? '';
    const placement = first === '' ? 'hoa-mark-last' : 'hoa-mark-first';
    return [{ rhyme: (one + two).toLowerCase(), placement, syllable: (before + all).normalize('NFC') }];
  });
}
