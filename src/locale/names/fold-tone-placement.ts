/*
 * Grave, hook, tilde, acute, dot below: on the last vowel of an open syllable oa, oe, uy. In NFD the
 * mark follows its letter. After q the u belongs to the consonant ("quý"), so nothing moves there.
 */
const LAST_VOWEL_MARKED =
  /(?<![qQ])([oO](?=[aeAE])|[uU](?=[yY]))([aeyAEY])([\u0300\u0309\u0303\u0301\u0323])(?![\p{L}\p{M}])/gu;

/** In NFC, whether there may be such a vowel at all: most texts have none, and are not taken apart. */
const HINT = /[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ]/;

/**
 * Text with the tone mark of open syllables on the first vowel: "hoà", "Tỉnh uỷ" become "hòa", "Tỉnh ủy".
 * Both spellings are correct Vietnamese and one word; a key made this way treats them as one. NFC.
 */
export function foldTonePlacement(text: string): string {
  const composed = text.normalize('NFC');
  if (!HINT.test(composed)) return composed;
  return composed.normalize('NFD').replace(LAST_VOWEL_MARKED, '$1$3$2').normalize('NFC');
}
