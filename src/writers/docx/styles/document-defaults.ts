import { DocumentDefaults, type XmlComponent } from 'docx';
import type { Language } from '../../../base/index.ts';
import type { ParagraphLook } from '../../../theme/index.ts';
import { languageMark } from '../languages.ts';
import { wholeFont } from '../look/font-difference.ts';
import { lineRule } from '../look/spacing.ts';

/** What holds where no style says otherwise: the language, the font, and no spaces. */
export function documentDefaults(base: ParagraphLook, language: Language): XmlComponent {
  return new DocumentDefaults({
    run: { ...wholeFont(base.font), language: languageMark(language) },
    paragraph: { spacing: { before: 0, after: 0, ...lineRule(base.line) } },
  });
}
