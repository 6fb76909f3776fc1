/*
 * What this room uses of the inside of pdfkit 0.20.2 and @types/pdfkit lacks. Each line here is held
 * by a unit test, so that an upgrade which breaks one tells at once.
 */
declare global {
  namespace PDFKit {
    /** An object of the file whose value is a dictionary. */
    interface Dictionary {
      readonly id: number;
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
      readonly _root: { readonly data: CatalogData };
      /** Bytes written so far; the file's cross references are made of it. */
      _offset: number;
      /** Number of objects begun and not written. */
      readonly _waiting: number;
      /** Notes where an object that is written stands in the file. */
      _refEnd(ref: PDFKitReference): void;
      /** Writes bytes, or a text of one-byte characters and the end of a line. */
      _write(data: string | Uint8Array): void;
      /** Enters a file specification into the names of the catalog. */
      addNamedEmbeddedFile(name: string, entry: PDFKitReference): void;
      /** Adds the colour profile and the intent that names it. */
      _addColorOutputIntent(): void;
      /** Adds the properties to the XMP packet. */
      _addInfo(): void;
    }
    interface PDFKitReference {
      readonly id: number;
      /** Where in the file it begins. */
      offset: number;
      /** What its stream holds, until it is written. */
      buffer: readonly Uint8Array[];
      /** Whether that is pressed when it is written. */
      compress: boolean;
      end(): void;
    }
    interface DocumentInfo {
      [key: string]: string | Date | object | undefined;
    }
    namespace Mixins {
      interface TaggedLink {
        /** Is given the area before it is written. */
        readonly structParent: { add(reference: { readonly annotationRef: Dictionary }): void };
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

export {};
