import type { FaceSet, FontLook, StyleSheet } from './looks.ts';

/** The key of the face that shows a font look. A family that the sheet does not know is shown in its first one. */
export function faceOf(font: FontLook, { families }: Pick<StyleSheet, 'families'>): string | undefined {
  const family = families[font.family] ?? Object.values(families)[0];
  return family?.[variantOf(font)];
}

function variantOf({ bold, italic }: FontLook): keyof FaceSet {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
