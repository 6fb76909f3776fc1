import { writeFormat } from '../../../src/pipeline/write-format.ts';
import { fillers } from '../fillers/fillers.ts';
import { openChromium } from '../peers/chromium.ts';
import { openLibreOffice } from '../peers/libre-office.ts';
import { openPdfmake } from '../peers/pdfmake.ts';
import { definePdfmake } from '../peers/pdfmake-definition.ts';
import { packPlainly } from '../peers/plain-docx.ts';
import { openReactPdf } from '../peers/react-pdf.ts';
import { openTypst } from '../peers/typst.ts';
import type { RaceCase } from './cases.ts';
import type { FillerName, Job, ReadyCase } from './job.ts';
import { buildFromFile, buildFromRecord, writeStyled } from './ours.ts';

/** What is made: a Word file, a PDF, or both. */
export type Goal = 'Word' | 'PDF' | 'pair';

/** Who takes part, and what they start from. */
export interface Racer {
  readonly name: string;
  readonly goal: Goal;
  readonly from: string;
  /** At most so many rounds of a case: for those that take seconds. */
  readonly atMost?: Partial<Readonly<Record<RaceCase['name'], number>>>;
  run(job: Job, ready: ReadyCase): Promise<readonly Uint8Array[]> | readonly Uint8Array[];
}

const PAIR = ['docx', 'pdf'] as const;

/** Our program from each of the places that a peer starts from. */
const ours: readonly Racer[] = [
  {
    name: 'ours',
    goal: 'pair',
    from: 'text of the record',
    run: ({ bytes, kind }) => buildFromFile(bytes, kind.name, PAIR),
  },
  {
    name: 'ours, from the record',
    goal: 'pair',
    from: 'record in memory',
    run: ({ input, kind }) => buildFromRecord(input, kind, PAIR),
  },
  {
    name: 'ours',
    goal: 'Word',
    from: 'record in memory',
    run: ({ input, kind }) => buildFromRecord(input, kind, ['docx']),
  },
  {
    name: 'ours, writer alone',
    goal: 'Word',
    from: 'styled document, laid out',
    run: async ({ styled, pages, context }) => [await writeFormat('docx', { styled, pages }, context)],
  },
  {
    name: 'ours',
    goal: 'PDF',
    from: 'styled document',
    run: async ({ styled, context }) => [await writeStyled(styled, context, 'pdf')],
  },
  {
    name: 'ours, from the record',
    goal: 'PDF',
    from: 'record in memory',
    run: ({ input, kind }) => buildFromRecord(input, kind, ['pdf']),
  },
];

/** Everybody, their packages loaded and their programs kept open; `close` ends those. */
export async function openRacers(): Promise<{ readonly racers: readonly Racer[]; close(): Promise<void> }> {
  const [chromium, office] = [await openChromium(), await openLibreOffice()];
  const fill = { ...openFillers() };
  const filled = (name: FillerName, { data }: Job, { templates }: ReadyCase) => fill[name](templates[name], data);
  const word = (name: FillerName): Racer => ({
    name,
    goal: 'Word',
    from: 'texts in memory',
    run: async (job, ready) => [await filled(name, job, ready)],
  });
  const withOffice: Racer = {
    name: 'docxtemplater + LibreOffice',
    goal: 'pair',
    from: 'texts in memory',
    atMost: { table: 3 },
    run: async (job, ready) => {
      const docx = await filled('docxtemplater', job, ready);
      return [docx, await office.toPdf(docx)];
    },
  };
  const plain: Racer = {
    name: 'docx, `Packer.toBuffer`',
    goal: 'Word',
    from: 'styled document, laid out',
    run: async ({ styled, context, pages }) => [await packPlainly(styled, context, pages)],
  };
  const racers = [...ours, withOffice, ...openPdfPeers(chromium.print), plain];
  return {
    racers: [...racers, word('docxtemplater'), word('easy-template-x'), word('docx-templates')],
    close: async () => {
      await chromium.close();
      await office.close();
    },
  };
}

function openPdfPeers(print: (html: string) => Promise<Uint8Array>): readonly Racer[] {
  const [pdfmake, react, typst] = [openPdfmake(), openReactPdf(), openTypst()];
  const goal = 'PDF';
  const from = 'styled document';
  return [
    { name: 'Typst', goal, from: 'its source', run: (job) => [typst(job.typst)] },
    {
      name: 'pdfmake',
      goal,
      from,
      run: async ({ styled }) => [await pdfmake.createPdf(definePdfmake(styled)).getBuffer()],
    },
    { name: 'Chromium', goal, from: 'our HTML', run: async ({ html }) => [await print(html)] },
    {
      name: 'react-pdf',
      goal,
      from,
      atMost: { brief: 7, report: 5, table: 1 },
      run: async ({ styled }) => [await react(styled)],
    },
  ];
}

function openFillers() {
  return {
    docxtemplater: fillers.docxtemplater.open(),
    'easy-template-x': fillers['easy-template-x'].open(),
    'docx-templates': fillers['docx-templates'].open(),
  };
}
