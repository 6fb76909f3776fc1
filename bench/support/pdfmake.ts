import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { root } from './paths.ts';

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
  const pdfmake: PdfMake = createRequire(new URL('bench/package.json', root))('pdfmake');
  const fonts = new URL('.', import.meta.resolve('@expo-google-fonts/tinos/package.json'));
  const fontFile = (path: string) => fileURLToPath(new URL(path, fonts));
  pdfmake.setFonts({
    Tinos: {
      normal: fontFile('400Regular/Tinos_400Regular.ttf'),
      bold: fontFile('700Bold/Tinos_700Bold.ttf'),
      italics: fontFile('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
      bolditalics: fontFile('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
    },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  return pdfmake;
}
