/** The check of finished files, with the readers of files that it takes: who makes documents does without it. */
export async function loadCheck(): Promise<typeof import('./check-file.ts')> {
  return import('./check-file.ts');
}
