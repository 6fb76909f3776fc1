import type { IParagraphOptions } from 'docx';
import { toTwips } from '../../../base/index.ts';
import type { ParagraphLook } from '../../../theme/index.ts';
import type { FlowParagraph } from '../flow/types.ts';

type Frame = NonNullable<IParagraphOptions['frame']>;

/** Single lines of Times New Roman are so many times as high as its size. */
const LINE = 1.15;

/**
 * The frame that holds a paragraph at the foot of the page where the paragraph after it stands. One in the margin ends
 * at the paper's edge and is as high as one line and the distance from there: the line stands at its top.
 */
export function pinFrame({ to, width }: NonNullable<FlowParagraph['pinned']>, { font }: ParagraphLook): Frame {
  const isInText = to === 'text-foot';
  return {
    type: 'alignment',
    alignment: { x: 'left', y: 'bottom' },
    anchor: { horizontal: 'margin', vertical: isInText ? 'margin' : 'page' },
    width: toTwips(width),
    height: isInText ? 0 : toTwips(to + font.size * LINE),
    rule: isInText ? 'auto' : 'exact',
    wrap: 'around',
  };
}
