import { tinos } from './fonts.ts';
import { loadPeer } from './load-peer.ts';

/* The little of pdfmake 0.3.11 that is used here; the package brings no types. */

export type Content = string | readonly Content[] | { readonly [key: string]: unknown };
export interface Definition {
  readonly content: Content;
  readonly [key: string]: unknown;
}
export interface PdfMake {
  setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(definition: Definition): { getBuffer(): Promise<Uint8Array> };
}

/** pdfmake with the very fonts that we use. It is found from this folder, with the pdfkit that it asks for. */
export function openPdfmake(): PdfMake {
  const pdfmake = loadPeer<PdfMake>('pdfmake');
  const { regular, bold, italic, boldItalic } = tinos;
  pdfmake.setFonts({ Tinos: { normal: regular, bold, italics: italic, bolditalics: boldItalic } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return pdfmake;
}
