import { type ParagraphLook, plainLook, type StyleSheet } from '../../../theme/index.ts';

const FALLBACK = { family: 'Times New Roman', size: 14 };

/**
 * The look that Word falls back on, written as the document's defaults: family and size of the body
 * text, everything else plain. Styles that are based on no other style differ from this one.
 */
export function baseLook(sheet: StyleSheet): ParagraphLook {
  const body = sheet.styles.body ?? Object.values(sheet.styles)[0];
  const { family, size } = body?.look.font ?? FALLBACK;
  return { ...plainLook, font: { ...plainLook.font, family, size } };
}
