import type { ImageData } from '../../../document/index.ts';
import type { StyledFigure } from '../../../theme/index.ts';
import type { WordPicture } from '../elements.ts';
import { veil } from '../text.ts';
import { plainText } from './plain-text.ts';
import type { DrawScope } from './scope.ts';

/** The library measures pictures in pixels of 1/96 inch. */
const PIXELS_PER_POINT = 96 / 72;
const TYPES = { png: 'png', jpeg: 'jpg' } as const satisfies Record<ImageData['format'], string>;

/** A picture in the line, with the words for people who cannot see it. */
export function pictureRun(figure: StyledFigure, scope: DrawScope): WordPicture {
  const { image, alt, caption } = figure;
  const title = (caption && plainText(caption.paragraph.runs)) || alt;
  const altText = {
    id: String(scope.nextId()),
    name: veil(image.name),
    title: veil(title),
    description: veil(alt),
  };
  const transformation = { width: figure.width * PIXELS_PER_POINT, height: figure.height * PIXELS_PER_POINT };
  return { type: 'picture', options: { type: TYPES[image.format], data: image.bytes, transformation, altText } };
}
