import type { Diagnostic } from '../../base/index.ts';
import { EnvError, joinPath, type ManifestView, shownPath, tellUnwritable } from '../../pipeline/index.ts';
import { diagnose } from '../messages.ts';
import { PAGE_START, writeDownloadPage } from '../page/write-page.ts';
import { ARCHIVE_NAME, findArchive, gatherArchive, writeArchive } from './archive.ts';
import { inFile, type SiteFiles } from './site-files.ts';
import { surveyFolder } from './survey-folder.ts';
import { writeChanged } from './write-changed.ts';

/** The name of the download page, in the folder's root. */
export const PAGE_NAME = 'index.html';

/** Where the page goes, and by what. */
export interface Publishing {
  readonly files: SiteFiles;
  /** The output folder, absolute. */
  readonly folder: string;
  readonly cwd: string;
}

/**
 * Writes the download page of an output folder, and the archive of all its documents where that is not there yet. Only
 * what is current is on it. At no moment does the page name a file that is not there: the archive comes before it, and
 * goes after it; documents that are to be removed have to be removed later. A page or an archive that is not ours is
 * left alone. To be called by who holds the folder's lock.
 */
export async function publishPage(publishing: Publishing, manifest: ManifestView): Promise<readonly Diagnostic[]> {
  return telling(publishing, async () => {
    const { files, folder } = publishing;
    const { archive, meetings } = await surveyFolder(files, folder, manifest);
    const found = await findArchive(files, folder, archive);
    const foreign = await foreignFile(publishing, found);
    if (foreign) return [foreign];
    const isWanted = archive.members.length > 0;
    const page = joinPath(folder, PAGE_NAME);
    const hasPage = isWanted || (await files.sizeOf(page)) !== undefined;
    const data = isWanted ? { meetings, archive: { href: ARCHIVE_NAME, bytes: archive.bytes } } : { meetings };
    const archiving = isWanted && found !== 'current' ? writeArchive(files, folder, archive) : Promise.resolve();
    const paging = hasPage ? writeChanged(files, page, writeDownloadPage(data), archiving) : Promise.resolve();
    await allDone(archiving, paging);
    if (!isWanted && found !== 'none') await files.remove(joinPath(folder, ARCHIVE_NAME));
    return [];
  });
}

/** Removes the download page and the archive of a folder, where they are ours: nobody keeps them true. */
export async function withdrawPage(publishing: Publishing): Promise<readonly Diagnostic[]> {
  return telling(publishing, async () => {
    const { files, folder } = publishing;
    const [page, archive] = [joinPath(folder, PAGE_NAME), joinPath(folder, ARCHIVE_NAME)];
    if (await isOurPage(files, page)) await files.remove(page);
    const found = await findArchive(files, folder, gatherArchive([]).end());
    if (found === 'old' || found === 'current') await files.remove(archive);
    return [];
  });
}

async function telling({ cwd }: Publishing, act: () => Promise<readonly Diagnostic[]>): Promise<readonly Diagnostic[]> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof EnvError) return [tellUnwritable(error, cwd)];
    throw error;
  }
}

async function foreignFile(
  { files, folder, cwd }: Publishing,
  archive: Awaited<ReturnType<typeof findArchive>>,
): Promise<Diagnostic | undefined> {
  const isForeign = (await isOurPage(files, joinPath(folder, PAGE_NAME))) === false;
  if (!isForeign && archive !== 'foreign') return undefined;
  const name = isForeign ? PAGE_NAME : ARCHIVE_NAME;
  return diagnose('site/not-ours', { file: shownPath(joinPath(folder, name), cwd) });
}

/** Whether a page is one of ours; undefined where there is none. */
async function isOurPage(files: SiteFiles, path: string): Promise<boolean | undefined> {
  return inFile(files, path, async (file) => {
    const start = await file.read(0, PAGE_START.length);
    return Buffer.from(start).toString('utf8') === PAGE_START;
  });
}

/** Waits for both, whatever comes of them; what fails first in their order is thrown. */
async function allDone(...all: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(all);
  await Promise.all(all);
}
