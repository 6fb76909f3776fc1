/** One character as a terminal shows it: its text, harmless, and how many columns it takes. */
export interface Cell {
  readonly shown: string;
  readonly width: number;
  /** Where in the text, in UTF-16 units, the character starts. */
  readonly index: number;
}

/** The characters of a line as a terminal may show them. Tabs are one blank. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let index = 0;
  for (const sign of line) {
    const shown = sign === '\t' ? ' ' : showSign(sign);
    cells.push({ shown, width: shown.length > sign.length ? shown.length : widthOf(sign), index });
    index += sign.length;
  }
  return cells;
}

/**
 * A text that is safe to print: control characters, marks of writing direction, invisible characters and halves of
 * characters appear as `\u{200b}`. Line breaks and tabs stay.
 */
export function escapeUnsafe(text: string): string {
  return isUnsafe(text) ? [...text].map((sign) => (/[\n\t]/.test(sign) ? sign : showSign(sign))).join('') : text;
}

/** Where it is used: most runs print nothing, and all these signs take a while to gather. */
function isUnsafe(text: string): boolean {
  return /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(text);
}

function showSign(sign: string): string {
  return isUnsafe(sign) ? `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}` : sign;
}

/** Columns of a character: none for a combining mark, two for a wide one. */
function widthOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0;
  return isWide(sign) ? 2 : 1;
}

function isWide(sign: string): boolean {
  return /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
    sign,
  );
}
