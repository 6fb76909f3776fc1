import { suggest } from '../../base/index.ts';
import { someWords, width } from '../attributes.ts';
import { attrOf, type BlockElement, common, given, may, must, needed } from '../define.ts';
import { diagnose } from '../messages.ts';
import { captionAttributes, readCaption } from './captions.ts';

/** An image with its words. The image must be one of those that were read and checked. */
export const figureElement: BlockElement = {
  name: 'figure',
  family: 'block',
  content: ['caption'],
  text: false,
  attributes: {
    src: must(someWords, 'tên tệp ảnh', 'name of the image file'),
    alt: must(someWords, 'mô tả ảnh cho người không nhìn thấy', 'what the image shows, for people who cannot see it'),
    width: may(width, 'bề rộng trên trang', 'width on the page'),
    ...captionAttributes,
    ...common,
  },
  description: { vi: 'Hình ảnh PNG hoặc JPEG.', en: 'An image, PNG or JPEG.' },
  example: '{{#each images}}<figure src="{{file}}" alt="{{alt}}" width="60%"/>{{/each}}',
  read: (element, reader) => {
    const image = needed(element, 'src', someWords);
    if (!Object.hasOwn(reader.images, image)) {
      const known = Object.keys(reader.images);
      reader.report(
        diagnose('markup/unknown-image', { name: image, suggestion: suggest(image, known), known }, element.at),
      );
    }
    const size = given(element, 'width', width);
    const caption = readCaption(element, reader);
    return {
      type: 'figure',
      attr: attrOf(element),
      image,
      alt: needed(element, 'alt', someWords),
      ...(size ? { width: size } : {}),
      ...(caption ? { caption } : {}),
    };
  },
};
