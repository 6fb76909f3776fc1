import type { Language } from '../../../base/index.ts';
import type { ParagraphLook, ParagraphStyle, StyleSheet } from '../../../theme/index.ts';
import { baseLook } from '../look/base-look.ts';

/** Keys of the paragraph styles that the Word file needs beyond the theme's. */
export const ownStyle = { gap: 'docx:gap', rule: 'docx:rule' } as const;

/** Height of a line that shows nothing, in points: the least that every Word accepts. */
export const HAIRLINE = 1;

const NAMES: Readonly<Record<Language, Readonly<Record<keyof typeof ownStyle, string>>>> = {
  vi: { gap: 'Ngăn giữa hai bảng', rule: 'Đường kẻ ngang' },
  en: { gap: 'Table Gap', rule: 'Horizontal Rule' },
};

/**
 * The styles of paragraphs without text: `gap` parts two tables, which Word would join, and ends what may
 * not end with a table; `rule` carries a horizontal line below itself.
 */
export function ownStyles(sheet: StyleSheet, language: Language): readonly ParagraphStyle[] {
  const look = hairlineLook(baseLook(sheet));
  return [
    { key: ownStyle.gap, wordId: 'BriefTableGap', wordName: NAMES[language].gap, look },
    {
      key: ownStyle.rule,
      wordId: 'BriefRule',
      wordName: NAMES[language].rule,
      look: { ...look, keepWithNext: false, borderBottom: sheet.rule },
    },
  ];
}

function hairlineLook(base: ParagraphLook): ParagraphLook {
  return {
    ...base,
    font: { ...base.font, size: HAIRLINE },
    line: { rule: 'exact', height: HAIRLINE },
    widowControl: false,
  };
}
