/** Everybody's way to the same documents, warm. Run by `npm run bench:race`. */
import { shown } from './support/measure.ts';
import { barsOf } from './support/race/bars.ts';
import { type RaceCase, raceCases } from './support/race/cases.ts';
import { racers } from './support/race/contenders.ts';
import { raceNotes } from './support/race/notes.ts';
import { buildFromFile } from './support/race/ours.ts';
import { type Finish, raceRounds } from './support/race/race-rounds.ts';
import type { Goal } from './support/race/racer.ts';
import { isPdf, shareOf, wordsOf } from './support/race/words.ts';
import { machine, report, tableOf } from './support/results.ts';

/** Fewer rounds for a first look: `BENCH_SHARE=0.2`. */
const SHARE = Number(process.env.BENCH_SHARE ?? 1);
/**
 * Milliseconds of warming up, in documents alone: what they are made of is made ready before, and takes as long again. After
 * that nobody's documents take less time any more. Turns are long: systems take back memory from who waits, so the first
 * few documents of each take longer, and who makes documents makes many.
 */
const PLANS = {
  brief: { warmUp: 10_000, rounds: 6, turn: 20 },
  report: { warmUp: 15_000, rounds: 5, turn: 12 },
  table: { warmUp: 12_000, rounds: 3, turn: 7 },
} as const;
/** So much of our words must be found in what a peer has set: it may count pages otherwise, and draws no chart. */
const SAME = 0.97;
const GOALS: readonly Goal[] = ['pair', 'Word', 'PDF'];
/** One case alone: `BENCH_CASE=brief`. */
const cases = raceCases.filter(({ name }) => (process.env.BENCH_CASE ?? name) === name);

report('The race: what is compared with what', raceNotes);
for (const race of cases) {
  const { rounds, ...plan } = PLANS[race.name];
  await tell(race, await raceRounds(race, racers, { ...plan, rounds: Math.max(2, Math.round(rounds * SHARE)) }));
}

interface OurWords {
  readonly docx: readonly string[];
  readonly pdf: readonly string[];
}

async function tell(race: RaceCase, finishes: readonly Finish[]): Promise<void> {
  const shares = new Map<Finish, number>();
  for (const finish of finishes.filter(({ failure }) => failure === '')) {
    const ours = await readOurs(race, finish.last);
    const found = finish.files.map((file) => shareOf(ours[isPdf(file) ? 'pdf' : 'docx'], wordsOf(file)));
    shares.set(finish, Math.min(...found));
  }
  const rows = GOALS.flatMap((goal) => {
    const inGoal = finishes.filter(({ racer }) => racer.goal === goal);
    const base = inGoal.find(({ racer }) => racer.name === 'ours')?.spread.median ?? Number.NaN;
    return inGoal.map((finish) => rowOf(finish, base, shares.get(finish) ?? Number.NaN));
  });
  const missing = 1 - Math.min(...shares.values());
  report(
    `${race.title}, warm`,
    `${tableOf(['', 'makes', 'starts from', 'ms, median (least to most)', 'first of a turn', 'documents', 'beside ours', 'KiB', 'peak, MiB', 'same words'], rows)}

Peak: of the process, without the browser's or the office's own. ${machine()}.`,
    [
      ...barsOf(finishes),
      { words: 'share of our words that a peer leaves out, at most', is: missing, atMost: 1 - SAME },
    ],
  );
}

function rowOf(finish: Finish, base: number, same: number): readonly string[] {
  const { racer, spread, first, documents, files, peak, failure } = finish;
  if (failure !== '')
    return [racer.name, racer.goal, racer.from, `fails: ${failure.slice(0, 80)}`, '', '', '', '', '', ''];
  return [
    racer.name,
    racer.goal,
    racer.from,
    shown(spread),
    first.median.toFixed(1),
    String(documents),
    `${(spread.median / base).toFixed(2)} ×`,
    files.map((file) => (file.length / 1024).toFixed(0)).join(' + '),
    peak.toFixed(0),
    `${(100 * same).toFixed(1)} %`,
  ];
}

/** What our own files of a record say. */
async function readOurs({ text, kind }: RaceCase, number: number): Promise<OurWords> {
  const bytes = Buffer.from(text(number));
  const [docx = new Uint8Array(), pdf = new Uint8Array()] = await buildFromFile(bytes, kind, ['docx', 'pdf']);
  return { docx: wordsOf(docx), pdf: wordsOf(pdf) };
}
