import { ParagraphProperties, RunProperties, type XmlComponent } from 'docx';
import type { ParagraphLook, ParagraphStyle } from '../../../theme/index.ts';
import { paragraphDifference } from '../look/paragraph-difference.ts';
import { runDifference } from '../look/run-difference.ts';
import { styleElement } from './style-element.ts';

/** Id of the style that all paragraph styles without another parent are based on. */
export const NORMAL = 'Normal';

/** Where a style stands among the others. */
export interface Relations {
  /** Word id and look of the style that it is based on. */
  readonly parent: { readonly wordId: string; readonly look: ParagraphLook } | undefined;
  /** Word id of the style of the paragraph that follows. */
  readonly next: string | undefined;
  readonly priority: number;
}

/** One paragraph style: what makes it different from its parent. */
export function paragraphStyle(style: ParagraphStyle, relations: Relations, base: ParagraphLook): XmlComponent {
  const parent = relations.parent?.look ?? base;
  const isNormal = style.wordId === NORMAL;
  const basedOn = relations.parent?.wordId ?? (isNormal ? undefined : NORMAL);
  const format = paragraphDifference(style.look, parent);
  const outline = style.outlineLevel === undefined ? {} : { outlineLevel: style.outlineLevel - 1 };
  return styleElement(
    {
      type: 'paragraph',
      id: style.wordId,
      name: style.wordName,
      isDefault: isNormal,
      priority: relations.priority,
      ...(basedOn === undefined ? {} : { basedOn }),
      ...(relations.next === undefined ? {} : { next: relations.next }),
    },
    [new ParagraphProperties({ ...format, ...outline }), new RunProperties(runDifference(style.look, parent))],
  );
}

/** The style of paragraphs that name none, where the theme has none of that id. */
export function normalStyle(): XmlComponent {
  return styleElement({ type: 'paragraph', id: NORMAL, name: 'Normal', isDefault: true, priority: 0 }, []);
}
