import { type Spread, spreadOf } from '../measure.ts';
import type { RaceCase } from './cases.ts';
import type { Answer } from './lane-types.ts';
import { type Lane, openLane } from './open-lane.ts';
import type { Files, Racer } from './racer.ts';

/** What came of one who took part: the times, and the files of its last round. */
export interface Finish {
  readonly racer: Racer;
  /** Of all documents. */
  readonly spread: Spread;
  /** Of the first document of each turn alone, after the others had the machine. */
  readonly first: Spread;
  readonly documents: number;
  readonly files: Files;
  /** The number of the record that those files were made of. */
  readonly last: number;
  /** The most memory that its process held, in MiB. */
  readonly peak: number;
  /** Why there are none; else empty. */
  readonly failure: string;
}

/**
 * How long everybody may warm up, in milliseconds of making documents, how many rounds follow, and how many documents
 * everybody makes in each, one after the other.
 */
export interface Plan {
  readonly warmUp: number;
  readonly rounds: number;
  readonly turn: number;
}

/** So many warm up at a time: nothing is measured yet. */
const AT_ONCE = 2;

/**
 * Everybody in a process of its own, warmed up for the same time. Then it is each one's turn, the others waiting: a turn
 * is a few documents, as in a batch, of records that nobody has seen; each round begins with another.
 */
export async function raceRounds(race: RaceCase, racers: readonly Racer[], plan: Plan): Promise<readonly Finish[]> {
  const runners: Runner[] = [];
  for (let at = 0; at < racers.length; at += AT_ONCE) {
    const next = racers.slice(at, at + AT_ONCE).map((racer) => getReady(race, racer, plan));
    runners.push(...(await Promise.all(next)));
  }
  for (let round = 0; round < plan.rounds; round++) {
    const from = round % runners.length;
    for (const runner of [...runners.slice(from), ...runners.slice(0, from)])
      await takeTurn(runner, round * plan.turn, plan.turn);
  }
  const finishes: Finish[] = [];
  for (const runner of runners) finishes.push(await finish(runner));
  return finishes;
}

/** Who runs, and what has come of it so far. */
interface Runner {
  readonly racer: Racer;
  readonly lane: Lane;
  readonly times: number[];
  readonly firsts: number[];
  readonly most: number;
  last: number;
  failure: string;
}

async function getReady(race: RaceCase, racer: Racer, { warmUp, rounds, turn }: Plan): Promise<Runner> {
  const [lane, first] = await openLane(race, racer);
  const most = Math.min(rounds * turn, racer.atMost?.[race.name] ?? Number.POSITIVE_INFINITY);
  const runner: Runner = { racer, lane, times: [], firsts: [], most, last: 0, failure: failureOf(first) };
  // Those who take many seconds for each gain nothing by warming up.
  if (runner.failure === '' && most > 1)
    runner.failure = failureOf(await lane.ask({ type: 'warm', milliseconds: warmUp }));
  return runner;
}

async function takeTurn(runner: Runner, made: number, turn: number): Promise<void> {
  for (let at = 1; at <= turn && runner.failure === '' && runner.times.length < runner.most; at++) {
    const answer = await runner.lane.ask({ type: 'run', number: made + at });
    runner.failure = failureOf(answer);
    if (answer.type !== 'took') return;
    runner.times.push(answer.milliseconds);
    if (at === 1) runner.firsts.push(answer.milliseconds);
    runner.last = made + at;
  }
}

async function finish({ racer, lane, times, firsts, last, failure }: Runner): Promise<Finish> {
  const answer = await lane.ask({ type: 'end' });
  const { files, peak } = answer.type === 'files' ? answer : { files: [], peak: Number.NaN };
  return {
    racer,
    spread: spreadOf(times),
    first: spreadOf(firsts),
    documents: times.length,
    files,
    last,
    peak,
    failure: failure || failureOf(answer),
  };
}

/** A peer that cannot do it is told as such, and the others go on. */
function failureOf(answer: Answer): string {
  return answer.type === 'failed' ? answer.reason : '';
}
