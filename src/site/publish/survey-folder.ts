import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Listing } from '../../base/index.ts';
import { joinPath, type ManifestView } from '../../pipeline/index.ts';
import type { PageMeeting } from '../page/page-data.ts';
import { type Archive, gatherArchive } from './archive.ts';
import { gatherMeetings } from './gather-meetings.ts';
import type { SiteFiles } from './site-files.ts';

/** So many files are looked at before whatever else goes on is looked after. */
const AT_A_TIME = 32;

/** What an output folder has to offer. */
export interface Offer {
  readonly meetings: Listing<PageMeeting>;
  readonly archive: Archive;
}

/**
 * Goes through a folder's files once, for all that is made of them. Those that somebody has removed or changed since they
 * were made are not offered.
 */
export async function surveyFolder(
  files: Pick<SiteFiles, 'sizeOf'>,
  folder: string,
  manifest: ManifestView,
): Promise<Offer> {
  const [meetings, archive] = [gatherMeetings(manifest), gatherArchive(manifest.files)];
  let place = 0;
  for (const entry of manifest.files) {
    if (place % AT_A_TIME === 0) await nextTurn();
    if ((await files.sizeOf(joinPath(folder, entry.file))) === entry.bytes) {
      meetings.add(entry, place);
      archive.add(entry, place);
    }
    place += 1;
  }
  return { meetings: meetings.end(), archive: archive.end() };
}
