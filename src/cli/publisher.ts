import type { Batch } from '../batch/index.ts';
import { type Publishing, publishPage, withdrawPage } from '../site/index.ts';
import { siteFiles } from './site-files.ts';

/** What keeps the download page of a folder true: writes it anew, or takes it away where none is wanted. */
export function publisherOf(
  folder: string,
  { cwd, page }: { readonly cwd: string; readonly page: boolean },
): NonNullable<Batch['publish']> {
  const publishing: Publishing = { files: siteFiles, folder, cwd };
  return (manifest) => (page ? publishPage(publishing, manifest) : withdrawPage(publishing));
}
