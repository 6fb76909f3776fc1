/** Lengths inside the house are points (1/72 inch), held as plain numbers. */
export type Points = number;

const POINTS_PER_UNIT = { pt: 1, mm: 72 / 25.4, cm: 72 / 2.54, in: 72, twip: 1 / 20 } as const;

/** Units that themes and templates may write. */
export type LengthUnit = keyof typeof POINTS_PER_UNIT;

const LENGTH = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in|twip)$/;

/** Reads `10mm`, `14pt`, `1.27cm`, `567twip`; undefined when the text is no length. */
export function parseLength(text: string): Points | undefined {
  const found = LENGTH.exec(text.trim());
  if (!found) return undefined;
  return Number(found[1]) * POINTS_PER_UNIT[found[2] as LengthUnit];
}

/** Millimetres as points. */
export function mm(value: number): Points {
  return value * POINTS_PER_UNIT.mm;
}

/** Points as whole twips (1/20 pt), the unit of Word files. */
export function toTwips(points: Points): number {
  return Math.round(points * 20);
}

/**
 * Points rounded to a whole twip. Every length of a StyledDocument is passed through this, so that
 * Word and PDF lay out with the very same numbers.
 */
export function roundToTwip(points: Points): Points {
  return Math.round(points * 20) / 20;
}
