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

/** About how wide each letter of a text is, in ems: to choose where it is best broken, not whether it fits. */
export function letterWidths(text: string): readonly number[] {
  const widths: number[] = [];
  for (const sign of text.normalize('NFD')) if (!MARK.test(sign)) widths.push(WIDTHS[sign] ?? 0.5);
  return widths;
}
