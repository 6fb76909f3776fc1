/**
 * The font files by face key, as paths inside the fonts' package. Tinos has the metrics of Times New
 * Roman, so lines break as in Word, and all letters of Vietnamese.
 */
const FILES = {
  'tinos/regular': '400Regular/Tinos_400Regular.ttf',
  'tinos/bold': '700Bold/Tinos_700Bold.ttf',
  'tinos/italic': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'tinos/bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const satisfies Record<string, string>;

export type FaceKey = keyof typeof FILES;

/** Keys of all faces, as a theme's families name them. */
export const faceKeys: readonly FaceKey[] = ['tinos/regular', 'tinos/bold', 'tinos/italic', 'tinos/bold-italic'];

/** Whether a key names one of our faces. */
export function isFaceKey(key: string): key is FaceKey {
  return Object.hasOwn(FILES, key);
}

/**
 * Where a face's font file is. The package is found through its package.json, because importing the
 * package itself works inside Expo only.
 */
export function faceFile(key: FaceKey): URL {
  return new URL(FILES[key], import.meta.resolve('@expo-google-fonts/tinos/package.json'));
}
