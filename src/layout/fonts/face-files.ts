import { isSymbol } from './is-symbol.ts';

/** A font file of a package. */
interface FaceFile {
  readonly package: string;
  /** Path inside the package. */
  readonly path: string;
  /** The characters that the face is used for, where it has more of them. */
  readonly only?: (codePoint: number) => boolean;
}

const tinos = (path: string): FaceFile => ({ package: '@expo-google-fonts/tinos', path });

/**
 * The font files by face key. Tinos has the metrics of Times New Roman, so lines break as in Word, and all
 * letters of Vietnamese. DejaVu Sans has the symbols that Tinos lacks; of its letters, none is wanted.
 */
const FILES = {
  'tinos/regular': tinos('400Regular/Tinos_400Regular.ttf'),
  'tinos/bold': tinos('700Bold/Tinos_700Bold.ttf'),
  'tinos/italic': tinos('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  'tinos/bold-italic': tinos('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
  'dejavu-sans/regular': { package: 'dejavu-fonts-ttf', path: 'ttf/DejaVuSans.ttf', only: isSymbol },
} as const satisfies Record<string, FaceFile>;

export type FaceKey = keyof typeof FILES;

/** Keys of the faces that texts are set in: a character that may stand in any text is in all of them. */
export const textFaceKeys: readonly FaceKey[] = ['tinos/regular', 'tinos/bold', 'tinos/italic', 'tinos/bold-italic'];

/** Keys of the faces that show what those lack. */
export const fallbackFaceKeys: readonly FaceKey[] = ['dejavu-sans/regular'];

/** Keys of all faces, as a theme's families name them. */
export const faceKeys: readonly FaceKey[] = [...textFaceKeys, ...fallbackFaceKeys];

/** Whether a key names one of our faces. */
export function isFaceKey(key: string): key is FaceKey {
  return Object.hasOwn(FILES, key);
}

/**
 * Where a face's font file is. The package is found through its package.json, because importing the
 * package itself works inside Expo only.
 */
export function faceFile(key: FaceKey): URL {
  const file: FaceFile = FILES[key];
  return new URL(file.path, import.meta.resolve(`${file.package}/package.json`));
}

/** Whether a face is used for a character, provided that its file has it. */
export function isUsedFor(key: FaceKey, codePoint: number): boolean {
  const { only }: FaceFile = FILES[key];
  return only === undefined || only(codePoint);
}
