import type { ImageData } from '../../document/index.ts';
import { type SubsetFace, subsetFace } from './fonts/subset-face.ts';
import { embedImage } from './images/embed-image.ts';

/** A document being drawn, with the fonts and images that it holds so far. */
export interface Drawing {
  readonly doc: PDFKit.PDFDocument;
  /** The face, ready for use on the current page. */
  useFace(key: string): SubsetFace;
  /** The image's name on the current page. */
  useImage(image: ImageData): string;
  /** Writes the fonts. To be called after the last page. */
  finish(): void;
}

/** Faces and images are embedded once a document, when they are first used. */
export function startDrawing(doc: PDFKit.PDFDocument): Drawing {
  const faces = new Map<string, SubsetFace>();
  const images = new Map<ImageData, { readonly name: string; readonly ref: PDFKit.PDFKitReference }>();
  return {
    doc,
    useFace(key) {
      const face = faces.get(key) ?? subsetFace(doc, key, `F${faces.size + 1}`);
      faces.set(key, face);
      doc.page.fonts[face.name] = face.ref;
      return face;
    },
    useImage(image) {
      const embedded = images.get(image) ?? { name: `I${images.size + 1}`, ref: embedImage(doc, image) };
      images.set(image, embedded);
      doc.page.xobjects[embedded.name] = embedded.ref;
      return embedded.name;
    },
    finish() {
      for (const face of faces.values()) face.embed();
    },
  };
}
