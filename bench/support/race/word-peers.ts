import { fillers } from '../fillers/fillers.ts';
import { openLibreOffice } from '../peers/libre-office.ts';
import { type FillerName, fillerNames, type Job, type ReadyCase } from './job.ts';
import type { Racer } from './racer.ts';

/** Loads a peer and makes its template; gives a way to fill it with the texts of a record. */
async function openFiller(name: FillerName, ready: ReadyCase) {
  const [fill, template] = [fillers[name].open(), await ready.template(name)];
  return async (job: Job) => {
    const data = await job.data();
    return () => fill(template, data);
  };
}

/** Those that fill the tags of a Word file. */
export const wordPeers: readonly Racer[] = fillerNames.map((name) => ({
  name,
  goal: 'Word',
  from: 'texts in memory',
  open: async (ready) => {
    const take = await openFiller(name, ready);
    return {
      take: async (job) => {
        const fill = await take(job);
        return async () => [await fill()];
      },
    };
  },
}));

/** The usual way to both formats, the office kept open. */
export const withOffice: Racer = {
  name: 'docxtemplater + LibreOffice',
  goal: 'pair',
  from: 'texts in memory',
  atMost: { table: 3 },
  open: async (ready) => {
    const [take, { toPdf, close }] = [await openFiller('docxtemplater', ready), await openLibreOffice()];
    return {
      take: async (job) => {
        const fill = await take(job);
        return async () => {
          const docx = await fill();
          return [docx, await toPdf(docx)];
        };
      },
      close,
    };
  },
};
