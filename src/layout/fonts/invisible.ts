/**
 * Characters that only say where a line may break: the zero width space and the soft hyphen. They take
 * no width, are not drawn and need no glyph. (Tinos would draw a hyphen for the soft one.)
 */
export function isInvisible(codePoint: number): boolean {
  return codePoint === 0x200b || codePoint === 0xad;
}

/** A text without the characters that are not drawn. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u200b\u00ad]/g, '');
}
