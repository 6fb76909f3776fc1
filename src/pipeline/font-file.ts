import { readFile } from 'node:fs/promises';

/** A font file that pages are drawn with, by its face: `tinos/bold`; undefined for a face that there is not. */
export async function readFontFile(face: string): Promise<Uint8Array | undefined> {
  const { faceFile, faceKeys } = await import('../layout/index.ts');
  const key = faceKeys.find((one) => one === face);
  return key && readFile(faceFile(key));
}
