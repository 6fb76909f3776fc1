/** How far each figure is from what the bytes alone cost: pressing and cutting fonts. Run by `npm run bench:floors`. */
import { pdfFloor } from './support/floors/pdf-floor.ts';
import { wordFloor } from './support/floors/word-floor.ts';
import { alternate, type Spread, shown } from './support/measure.ts';
import { type RaceCase, raceCases } from './support/race/cases.ts';
import { type Job, readyCase } from './support/race/job.ts';
import { buildFromRecord, writeStyled } from './support/race/ours.ts';
import { machine, report, tableOf } from './support/results.ts';

const SHARE = Number(process.env.BENCH_SHARE ?? 1);
const ROUNDS = { brief: 40, report: 20, table: 6 } as const;

const rows: (readonly string[])[] = [];
for (const race of raceCases) {
  const { job } = await readyCase(race);
  rows.push(...(await measure(race, await job(1))));
}
report(
  'How far from the floor',
  `${tableOf(['', 'ms, median (least to most)', 'floor, ms', 'times the floor'], rows)}

The floor is what nobody can go below who presses with zlib as we do (level 3; the peers: 6) and embeds a part of the
fonts: the parts of our finished Word file pressed and summed; the streams of our finished PDF pressed, and its faces
cut down to their glyphs by our own code. Nothing is read, set, tagged or written. Figures of ours begin at the record
in memory; here the same record comes again and again, so they are a little below those of the race. ${machine()}.`,
);

async function measure(race: RaceCase, { input, kind, context, ...job }: Job): Promise<readonly (readonly string[])[]> {
  const styled = job.styled();
  const [docx = new Uint8Array(), pdf = new Uint8Array()] = await buildFromRecord(input, kind, ['docx', 'pdf']);
  const [pressWord, pressPdf] = [wordFloor(docx), pdfFloor(pdf, styled)];
  const contenders = [
    { name: 'pair', run: () => buildFromRecord(input, kind, ['docx', 'pdf']) },
    { name: 'Word', run: () => buildFromRecord(input, kind, ['docx']) },
    { name: 'PDF, from the styled document', run: () => writeStyled(styled, context, ['pdf']) },
    { name: 'floor of Word', run: async () => pressWord() },
    { name: 'floor of PDF', run: async () => pressPdf() },
  ];
  const rounds = Math.max(3, Math.round(ROUNDS[race.name] * SHARE));
  const spreads = await alternate(contenders, { warmUps: Math.ceil(rounds / 3), rounds });
  const floor = (name: string): number => spreads.get(name)?.median ?? Number.NaN;
  const floors = { pair: floor('floor of Word') + floor('floor of PDF'), Word: floor('floor of Word') };
  return contenders.slice(0, 3).map(({ name }) => {
    const spread = spreads.get(name);
    const least = name === 'pair' || name === 'Word' ? floors[name] : floor('floor of PDF');
    return rowOf(`${race.title}: ${name}`, spread, least);
  });
}

function rowOf(name: string, spread: Spread | undefined, least: number): readonly string[] {
  if (!spread) return [name];
  return [name, shown(spread), least.toFixed(2), `${(spread.median / least).toFixed(1)} ×`];
}
