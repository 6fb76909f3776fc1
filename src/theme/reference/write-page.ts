import type { PageLook } from '../looks.ts';
import type { WordPage } from './word-look.ts';
import { type WrittenValues, writeLength } from './write-style.ts';

type Margin = PageLook['margin'];

/** What a theme file would say of the page. The margins of the other way to hold it turn with the paper. */
export function writePage({
  width,
  height,
  orientation,
  margin,
  headerDistance,
  footerDistance,
}: WordPage): WrittenValues {
  const isUpright = orientation === 'portrait';
  const portrait = isUpright ? margin : turnBack(margin);
  const landscape = isUpright ? turn(margin) : margin;
  return {
    size: `${writeLength(Math.min(width, height))} x ${writeLength(Math.max(width, height))}`,
    orientation,
    margin: writeMargin(portrait),
    'landscape-margin': writeMargin(landscape),
    'header-distance': writeLength(headerDistance),
    'footer-distance': writeLength(footerDistance),
  };
}

/** A landscape page is bound at its top, as in the base theme. */
function turn({ top, right, bottom, left }: Margin): Margin {
  return { top: left, right: top, bottom: right, left: bottom };
}

function turnBack({ top, right, bottom, left }: Margin): Margin {
  return { left: top, top: right, right: bottom, bottom: left };
}

function writeMargin({ top, right, bottom, left }: Margin): WrittenValues {
  return { top: writeLength(top), right: writeLength(right), bottom: writeLength(bottom), left: writeLength(left) };
}
