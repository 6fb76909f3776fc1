import type { ImageData } from '../../document/index.ts';
import type { DrawnCharacters } from './fonts/drawn-characters.ts';
import { type SubsetFace, subsetFace } from './fonts/subset-face.ts';
import { embedImage } from './images/embed-image.ts';
import { pressStream } from './write-object.ts';

/** A document being drawn, with the fonts and images that it holds so far. */
export interface Drawing {
  readonly doc: PDFKit.PDFDocument;
  /** The face, ready for use on the current page. */
  useFace(key: string): SubsetFace;
  /** The image's name on the current page. */
  useImage(image: ImageData): string;
  /** Adds operators to the current page. */
  draw(operators: string): void;
  /** Gives the page its operators. To be called when all of it is drawn. */
  endPage(): void;
  /** Writes the fonts. To be called after the last page. */
  finish(): void;
}

/** Faces and images are embedded once a document, when they are first used; each face with the characters that are drawn in it. */
export function startDrawing(doc: PDFKit.PDFDocument, characters: DrawnCharacters): Drawing {
  const faces = new Map<string, SubsetFace>();
  const images = new Map<ImageData, { readonly name: string; readonly ref: PDFKit.PDFKitReference }>();
  const onPage = new Set<SubsetFace>();
  let operators = '';
  return {
    doc,
    useFace(key) {
      let face = faces.get(key);
      if (!face) {
        face = subsetFace(doc, key, characters.get(key) ?? [], `F${faces.size + 1}`);
        faces.set(key, face);
      }
      if (!onPage.has(face)) {
        onPage.add(face);
        doc.page.fonts[face.name] = face.ref;
      }
      return face;
    },
    useImage(image) {
      const embedded = images.get(image) ?? { name: `I${images.size + 1}`, ref: embedImage(doc, image) };
      images.set(image, embedded);
      doc.page.xobjects[embedded.name] = embedded.ref;
      return embedded.name;
    },
    draw(more) {
      operators += `${more}\n`;
    },
    endPage() {
      // As bytes: pdfkit would make them of the text letter by letter.
      if (operators !== '') doc.addContent(Buffer.from(operators, 'latin1'));
      pressStream(doc.page.content);
      operators = '';
      onPage.clear();
    },
    finish() {
      for (const face of faces.values()) face.embed();
    },
  };
}
