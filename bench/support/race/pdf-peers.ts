import { openChromium } from '../peers/chromium.ts';
import { openPdfmake } from '../peers/pdfmake.ts';
import { definePdfmake } from '../peers/pdfmake-definition.ts';
import { openReactPdf } from '../peers/react-pdf.ts';
import { openTypst } from '../peers/typst.ts';
import type { Job } from './job.ts';
import type { OpenRacer, Racer } from './racer.ts';

type Print<T> = (start: T) => Uint8Array | Promise<Uint8Array>;

/** One that prints what `find` makes of a job. */
function printer<T>(find: (job: Job) => T, print: Print<T>): OpenRacer {
  return {
    take: async (job) => {
      const start = find(job);
      return async () => [await print(start)];
    },
  };
}

/** Those that make a PDF. */
export const pdfPeers: readonly Racer[] = [
  {
    name: 'Typst',
    goal: 'PDF',
    from: 'its source',
    open: async () => printer((job) => job.typst(), openTypst()),
  },
  {
    name: 'pdfmake',
    goal: 'PDF',
    from: 'styled document',
    open: async () => {
      const pdfmake = openPdfmake();
      return printer(
        (job) => job.styled(),
        (styled) => pdfmake.createPdf(definePdfmake(styled)).getBuffer(),
      );
    },
  },
  {
    name: 'Chromium',
    goal: 'PDF',
    from: 'our HTML',
    open: async () => {
      const { print, close } = await openChromium();
      return { ...printer((job) => job.html(), print), close };
    },
  },
  {
    name: 'react-pdf',
    goal: 'PDF',
    from: 'styled document',
    atMost: { brief: 7, report: 5, table: 1 },
    open: async () => printer((job) => job.styled(), openReactPdf()),
  },
];
