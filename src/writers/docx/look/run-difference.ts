import type { IRunStylePropertiesOptions } from 'docx';
import type { ParagraphLook } from '../../../theme/index.ts';
import { fontDifference } from './font-difference.ts';

/** The difference of the letters of two looks: the font, and capitals. */
export function runDifference(look: ParagraphLook, base: ParagraphLook): IRunStylePropertiesOptions {
  return {
    ...fontDifference(look.font, base.font),
    ...(look.uppercase === base.uppercase ? {} : { allCaps: look.uppercase }),
  };
}
