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

/** About how wide a text is, in ems: to choose where it is best broken, not whether it fits. */
export function textWidth(text: string): number {
  const bare = [...text.normalize('NFD')].filter((sign) => !/\p{M}/u.test(sign));
  return bare.reduce((sum, sign) => sum + (WIDTHS[sign] ?? 0.5), 0);
}
