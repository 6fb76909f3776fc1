/** Widths of bold letters of Times New Roman, in ems, by what they are without marks; others are taken for 0.5. */
const WIDTHS: Readonly<Record<string, number>> = {
  ...each('ACDNRVXYKUĐÐ', 0.722),
  ...each('BELTZ', 0.667),
  ...each('GHOQ', 0.778),
  ...each('FPÞ', 0.611),
  ...each('S', 0.556),
  ...each('I', 0.389),
  ...each('J', 0.5),
  ...each('MW', 0.944),
  ...each('m', 0.833),
  ...each('w', 0.722),
  ...each('ceroszvxy', 0.444),
  ...each('ijltf', 0.333),
  ...each('bdhknpqu', 0.556),
  ...each(" .,;:'-", 0.27),
};

function each(letters: string, width: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]));
}

const MARK = /\p{M}/u;

/** Signs below this are usual: what is known of them is kept for the process. */
const USUAL = 0x2100;
const known: (readonly number[] | undefined)[] = Array.from({ length: USUAL }, () => undefined);

/** About how wide each letter of a text is, in ems: to choose where it is best broken, not whether it fits. */
export function letterWidths(text: string): readonly number[] {
  const widths: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    for (const width of widthsOf(point)) widths.push(width);
  }
  return widths;
}

/** Of what a sign is without marks: mostly one letter, none for a mark by itself. */
function widthsOf(point: number): readonly number[] {
  const before = known[point];
  if (before) return before;
  const letters = [...String.fromCodePoint(point).normalize('NFD')].filter((letter) => !MARK.test(letter));
  const widths = letters.map((letter) => WIDTHS[letter] ?? 0.5);
  if (point < USUAL) known[point] = widths;
  return widths;
}
