/** An encoding that text was taken from without being converted. */
export interface DamagedEncoding {
  readonly name: 'TCVN3 (ABC)' | 'VNI' | 'UTF-8';
  /** The word that was meant, if this is the encoding. */
  readonly decode: (word: string) => string | undefined;
  /** Whether the word has signs that right text of other languages hardly ever has where they stand here. */
  readonly isTelling: (word: string) => boolean;
}

/** Each sign of TCVN3 as Latin-1 shows it, followed by the letter meant. */
const TCVN3_PAIRS =
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ' +
  '¬ơêờëởìỡíớîợïùñủòũóúôụ\u00ADưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

const TCVN3 = new Map((TCVN3_PAIRS.match(/../gsu) ?? []).map(([sign = '', meant = '']) => [sign, meant]));

const tcvn3: DamagedEncoding = {
  name: 'TCVN3 (ABC)',
  decode: (word) => [...word].map((sign) => TCVN3.get(sign) ?? sign).join(''),
  isTelling: (word) =>
    /[\p{L}][µ¶¸¨¼½¾¬¤¥¦§\u00AD¡¢£]|\p{L}[·¹©®ª«»](?=\p{L})|^®\p{L}|\p{Ll}[ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖØÜÝÞ]/u.test(word),
};

const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const VNI_LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const vni: DamagedEncoding = {
  name: 'VNI',
  decode: (word) => {
    const pairs = word.toLowerCase().replace(/([aeouyôö])([øùûõïâáàåãäêéèúüë])/g, (_, base: string, mark: string) => {
      const letter = VNI_LETTERS[base] ?? base;
      return (letter + (VNI_MARKS[mark] ?? mark)).normalize('NFC');
    });
    return pairs.replace(/[ñôöæóòî]/g, (sign) => VNI_LETTERS[sign] ?? sign);
  },
  isTelling: (word) => /[aeouyôö][øûäå]|[aeo][ãâêéè]|^ñ.*[^\x00-\x7F]/i.test(word),
};

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Džÿ';

const utf8: DamagedEncoding = {
  name: 'UTF-8',
  decode: (word) => {
    const bytes = [...word].map(byteOf);
    if (!bytes.every((byte) => byte !== undefined)) return undefined;
    const text = new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
    return text.includes('\uFFFD') ? undefined : text;
  },
  isTelling: (word) => /[ÂÃÄÅÆáâ][^\p{L}\s]|á[º»]/u.test(word),
};

function byteOf(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x100) return code;
  const index = WINDOWS_1252.indexOf(sign);
  return index < 0 ? undefined : 0x80 + index;
}

/** The encodings in which old Vietnamese files were written, as they look when read as Latin-1. */
export const damagedEncodings: readonly DamagedEncoding[] = [utf8, tcvn3, vni];
