import type { ParagraphLook, StyleSheet } from '../../../theme/index.ts';

const FALLBACK_FAMILY = 'Times New Roman';
const FALLBACK_SIZE = 14;

/**
 * The look that Word falls back on, written as the document's defaults: family and size of the body
 * text, everything else plain. Styles that are based on no other style differ from this one.
 */
export function baseLook(sheet: StyleSheet): ParagraphLook {
  const body = sheet.styles.body ?? Object.values(sheet.styles)[0];
  return {
    font: {
      family: body?.look.font.family ?? FALLBACK_FAMILY,
      size: body?.look.font.size ?? FALLBACK_SIZE,
      bold: false,
      italic: false,
      underline: false,
      color: '#000000',
      position: 'normal',
    },
    align: 'left',
    indent: { left: 0, right: 0, firstLine: 0 },
    spaceBefore: 0,
    spaceAfter: 0,
    line: { rule: 'multiple', factor: 1 },
    keepWithNext: false,
    keepTogether: false,
    widowControl: true,
    uppercase: false,
    tabs: [],
  };
}
