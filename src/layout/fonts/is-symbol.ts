/** Marks that are put on other characters: a sign alone is wanted. */
const MARKS: readonly [number, number] = [0x20d0, 0x20ff];

/**
 * Among the symbols, those that Unicode 15 has shown as coloured pictures unless told otherwise (Emoji_Presentation).
 * Written down, since the property grows from one version of the runtime to the next.
 */
const PICTURES =
  '⌚⌛⏩⏪⏫⏬⏰⏳◽◾☔☕♈♉♊♋♌♍♎♏♐♑♒♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛎⛔⛪⛲⛳⛵⛺⛽✅✊✋✨❌❎❓❔❕❗➕➖➗➰➿⬛⬜⭐⭕';
const pictures: ReadonlySet<number> = new Set(Array.from(PICTURES, (sign) => sign.codePointAt(0) ?? 0));

/**
 * Whether a character is a sign like ✓ ☐ ★ ▲ ① ⇒, which any font can show in the midst of a text: the blocks
 * from General Punctuation to Miscellaneous Symbols and Arrows. Letters are none (a fallback font would show
 * Arabic unjoined and from the wrong side), nor are emoji, which Word would show as other pictures.
 */
export function isSymbol(codePoint: number): boolean {
  const isMark = codePoint >= MARKS[0] && codePoint <= MARKS[1];
  return codePoint >= 0x2010 && codePoint <= 0x2bff && !isMark && !pictures.has(codePoint);
}
