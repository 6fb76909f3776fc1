import type { ImageData } from '../../../document/index.ts';
import { embedJpeg } from './embed-jpeg.ts';
import { embedPng } from './embed-png.ts';

const embedders = { png: embedPng, jpeg: embedJpeg } as const satisfies Record<ImageData['format'], unknown>;

/** Embeds an image and gives its object. Throws, with the image's name, when it cannot be read. */
export function embedImage(doc: PDFKit.PDFDocument, image: ImageData): PDFKit.PDFKitReference {
  try {
    return embedders[image.format](doc, image.bytes);
  } catch (cause) {
    throw new Error(`the image ${image.name} cannot be embedded`, { cause });
  }
}
