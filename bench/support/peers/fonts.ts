import { fileURLToPath } from 'node:url';

const fonts = new URL('.', import.meta.resolve('@expo-google-fonts/tinos/package.json'));
const fontFile = (path: string): string => fileURLToPath(new URL(path, fonts));

/** The folder of the fonts that we set our documents in. */
export const tinosFolder = fileURLToPath(fonts);

/** The files of the four faces: every peer sets its documents in the same ones. */
export const tinos = {
  regular: fontFile('400Regular/Tinos_400Regular.ttf'),
  bold: fontFile('700Bold/Tinos_700Bold.ttf'),
  italic: fontFile('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: fontFile('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const;
