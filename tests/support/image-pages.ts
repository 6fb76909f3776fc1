import type { ImageData } from '../../src/document/index.ts';
import type { Pages } from '../../src/layout/index.ts';
import { node, pagesOf } from './pages.ts';
import { makePng, plainPng } from './png.ts';

const GREY_JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8' +
  'ybqmx5moq6T/wAALCAABAAIBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AP//Z';

const images: readonly Omit<ImageData, 'width' | 'height'>[] = [
  { name: 'plain.png', format: 'png', bytes: plainPng(2, 2, [200, 10, 10]) },
  {
    name: 'alpha.png',
    format: 'png',
    bytes: makePng({ width: 2, height: 1, bits: 8, colorType: 6, rows: [Uint8Array.of(1, 2, 3, 200, 4, 5, 6, 0)] }),
  },
  {
    name: 'small-palette.png',
    format: 'png',
    bytes: makePng({
      ...{ width: 3, height: 1, bits: 2, colorType: 3, rows: [Uint8Array.of(0b00_01_10_00)] },
      ...{ palette: [0, 0, 0, 9, 9, 9, 8, 8, 8], transparency: [0, 128] },
    }),
  },
  {
    name: 'deep-grey.png',
    format: 'png',
    bytes: makePng({ width: 1, height: 1, bits: 16, colorType: 0, rows: [Uint8Array.of(128, 0)] }),
  },
  { name: 'grey.jpg', format: 'jpeg', bytes: Buffer.from(GREY_JPEG, 'base64') },
];

/** A page of images of every make, the first of them twice. */
export function imagePages(): Pages {
  const root = node('document');
  const pieces = [...images, ...images.slice(0, 1)].map((each, at) => {
    const image: ImageData = { width: 2, height: 1, ...each };
    const owner = { node: node('figure', root, { alt: `Ảnh ${each.name}` }) };
    return { type: 'image', owner, x: 85, y: 100 + at * 60, width: 100, height: 50, image } as const;
  });
  return pagesOf(root, [pieces]);
}
