/** One brief as PDF, ours beside pdfmake's, warm in one process. Run by `npm run bench:pdf`. */
import { layoutDocument } from '../src/layout/index.ts';
import { writePdf } from '../src/writers/pdf/index.ts';
import { buildBriefPdf, openBrief } from './support/brief.ts';
import { alternate, type Contender, type Spread, shown } from './support/measure.ts';
import { openPdfmake } from './support/peers/pdfmake.ts';
import { definePdfmake } from './support/peers/pdfmake-definition.ts';
import { machine, report, tableOf } from './support/results.ts';

const ROUNDS = 40;
const brief = await openBrief();
const { styled } = brief;
const pdfmake = openPdfmake();

function layOutAndWrite(): Promise<Uint8Array> {
  const { value: pages } = layoutDocument(styled);
  if (!pages) throw new Error('the brief could not be laid out');
  return writePdf(pages, brief.context);
}

const contenders = [
  { name: 'ours: styled document to PDF', run: layOutAndWrite },
  { name: 'pdfmake: styled document to PDF', run: () => pdfmake.createPdf(definePdfmake(styled)).getBuffer() },
  { name: 'ours: record to PDF', run: () => buildBriefPdf(brief) },
] as const satisfies readonly Contender[];

const spreads = await alternate(contenders, { warmUps: 3, rounds: ROUNDS });
const base = spreads.get('pdfmake: styled document to PDF')?.median ?? Number.NaN;
const ratio = (spread: Spread | undefined) => (base / (spread?.median ?? Number.NaN)).toFixed(1);
const rows = await Promise.all(
  contenders.map(async ({ name, run }) => {
    const spread = spreads.get(name);
    return [name, spread ? shown(spread) : '', `${ratio(spread)} ×`, `${((await run()).length / 1024).toFixed(0)} KiB`];
  }),
);
report(
  'One brief, warm',
  `${tableOf(['', 'ms, median (least to most)', 'speed against pdfmake', 'size'], rows)}

The brief of \`inputs/nghe-an-bac-giang.yaml\`. Both sides start from the same styled document and set the same texts,
lists and table in the same font files. Ours is tagged, PDF/A-3a and PDF/UA-1, and carries the record; pdfmake's is a
plain PDF 1.3. The last line also reads and checks the record, fills the template and applies the theme.
3 warm-ups, then ${ROUNDS} rounds in turn in one process. ${machine()}.`,
  [
    {
      words: 'ours / pdfmake, from the styled document',
      is: (spreads.get(contenders[0].name)?.median ?? Number.NaN) / base,
      atMost: 1 / 3,
    },
  ],
);
