import type { ParagraphLook } from './looks.ts';

/** What a paragraph looks like of which nothing is said. The font's family and size are always said by somebody. */
export const plainLook: ParagraphLook = {
  font: { family: '', size: 12, bold: false, italic: false, underline: false, color: '#000000', position: 'normal' },
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
