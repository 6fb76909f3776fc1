import type { IParagraphOptions } from 'docx';
import type { Alignment } from '../../../document/index.ts';
import type { ParagraphLook } from '../../../theme/index.ts';
import { borderDifference } from './borders.ts';
import { colorValue } from './font-difference.ts';
import { indentDifference } from './indent.ts';
import { spacingDifference } from './spacing.ts';
import { tabDifference } from './tabs.ts';

/** The paragraph's part of a look, as the library's options. */
export type ParagraphFormat = Pick<
  IParagraphOptions,
  'alignment' | 'border' | 'indent' | 'keepLines' | 'keepNext' | 'shading' | 'spacing' | 'tabStops' | 'widowControl'
>;

const ALIGNMENT = { left: 'left', center: 'center', right: 'right', justify: 'both' } as const satisfies Record<
  Alignment,
  string
>;

/** What a paragraph, or a style, must say so that what would look like `base` looks like `look`; the font apart. */
export function paragraphDifference(look: ParagraphLook, base: ParagraphLook): ParagraphFormat {
  const spacing = spacingDifference(look, base);
  const indent = indentDifference(look.indent, base.indent);
  const tabStops = tabDifference(look.tabs, base.tabs);
  const border = borderDifference(look, base);
  return {
    ...(look.align === base.align ? {} : { alignment: ALIGNMENT[look.align] }),
    ...(border ? { border } : {}),
    ...(indent ? { indent } : {}),
    ...(look.keepTogether === base.keepTogether ? {} : { keepLines: look.keepTogether }),
    ...(look.keepWithNext === base.keepWithNext ? {} : { keepNext: look.keepWithNext }),
    ...(look.fill === base.fill ? {} : { shading: fillShading(look.fill) }),
    ...(spacing ? { spacing } : {}),
    ...(tabStops.length === 0 ? {} : { tabStops }),
    ...(look.widowControl === base.widowControl ? {} : { widowControl: look.widowControl }),
  };
}

/** A plain fill, or none. */
export function fillShading(fill: string | undefined): NonNullable<IParagraphOptions['shading']> {
  return { type: 'clear', color: 'auto', fill: fill === undefined ? 'auto' : colorValue(fill) };
}
