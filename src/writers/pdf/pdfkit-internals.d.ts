import type { Face } from '../../layout/index.ts';

/*
 * What this room uses of the inside of pdfkit 0.20.2 and @types/pdfkit lacks. Each line here is held
 * by a unit test, so that an upgrade which breaks one tells at once.
 */
declare global {
  namespace PDFKit {
    /** A font as it is embedded into one document. */
    interface EmbeddedFont {
      /** Resource name: F1, F2 … */
      readonly id: string;
      /** Thousandths of an em for one unit of the font. */
      readonly scale: number;
      readonly subset: { readonly glyphs: number[]; includeGlyph(id: number): number };
      /** Advance of each glyph of the subset, thousandths of an em. */
      readonly widths: number[];
      /** Code points that each glyph of the subset is copied as. */
      readonly unicode: number[][];
      ref(): PDFKitReference;
    }
    interface Dictionary {
      readonly data: Record<string, unknown>;
    }
    interface CatalogData {
      readonly StructTreeRoot: Dictionary;
      readonly Names: Dictionary;
      [key: string]: unknown;
    }
    interface PDFDocument {
      /** File identifier, 16 bytes. */
      _id: Uint8Array;
      _font: EmbeddedFont;
      readonly _root: { readonly data: CatalogData };
      /** Adds the properties to the XMP packet. */
      _addInfo(): void;
      registerFont(name: string, font: Face['font']): this;
    }
    interface PDFKitReference {
      end(): void;
    }
    interface PDFStructureElement {
      readonly dictionary: Dictionary & { toString(): string };
    }
    interface DocumentInfo {
      [key: string]: string | Date | undefined;
    }
    namespace Mixins {
      interface PDFAttachmentOptions {
        relationship?: 'Alternative' | 'Data' | 'Source' | 'Supplement' | 'Unspecified';
      }
      interface TaggedLink {
        readonly structParent: PDFStructureElement;
        /** A string object: pdfkit takes a plain string for a PDF name. */
        readonly Contents: object;
      }
      interface PDFAnnotation {
        link(x: number, y: number, w: number, h: number, url: string, options: TaggedLink): this;
        goTo(x: number, y: number, w: number, h: number, name: string, options: TaggedLink): this;
      }
    }
  }
}
