import { DocumentAttributes, type IStylesOptions, type XmlComponent } from 'docx';
import type { Language } from '../../../base/index.ts';
import type { ParagraphLook, ParagraphStyle, StyleSheet } from '../../../theme/index.ts';
import { characterStyles } from './character-styles.ts';
import { documentDefaults } from './document-defaults.ts';
import { NORMAL, normalStyle, paragraphStyle } from './paragraph-style.ts';
import { tableStyles } from './table-styles.ts';

/** What `word/styles.xml` is made of. */
export interface StyleSource {
  readonly sheet: StyleSheet;
  readonly language: Language;
  /** The paragraph styles, the theme's and the writer's own, by key. */
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly base: ParagraphLook;
}

/** The whole of `word/styles.xml`: none of the library's own styles, for they would be in English and of other looks. */
export function allStyles(source: StyleSource): IStylesOptions {
  const { sheet, language, base } = source;
  return {
    initialStyles: new DocumentAttributes(['mc', 'r', 'w', 'w14', 'w15'], 'w14 w15'),
    importedStyles: [
      documentDefaults(base, language),
      ...paragraphStyles(source),
      ...characterStyles(sheet),
      ...tableStyles(sheet, language),
    ],
  };
}

function paragraphStyles({ styles, base }: StyleSource): readonly XmlComponent[] {
  const all = [...styles.values()];
  const hasNormal = all.some((style) => style.wordId === NORMAL);
  const written = all.map((style, index) =>
    paragraphStyle(
      style,
      {
        parent: style.basedOn === undefined ? undefined : styles.get(style.basedOn),
        next: style.next === undefined ? undefined : styles.get(style.next)?.wordId,
        priority: index + 1,
      },
      base,
    ),
  );
  return hasNormal ? written : [normalStyle(), ...written];
}
