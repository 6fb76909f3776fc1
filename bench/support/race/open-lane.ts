import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RaceCase } from './cases.ts';
import { racers } from './contenders.ts';
import type { Answer, Order } from './lane-types.ts';
import type { Racer } from './racer.ts';

const program = fileURLToPath(new URL('race-lane.js', import.meta.url));

/** The process of one who takes part: warm, and alone with what it leaves in memory. */
export interface Lane {
  ask(order: Order): Promise<Answer>;
}

/** Starts one who takes part; it answers once it is ready. */
export async function openLane(race: RaceCase, racer: Racer): Promise<readonly [Lane, Answer]> {
  const child = fork(program, [race.name, String(racers.indexOf(racer))], {
    execArgv: ['--expose-gc'],
    serialization: 'advanced',
  });
  const lane: Lane = {
    ask: async (order) => {
      const answer = nextAnswer(child);
      if (child.connected) child.send(order);
      const told = await answer;
      // It ends when nobody is there to ask; by itself it might end before large files have come through.
      if (order.type === 'end' && child.connected) child.disconnect();
      return told;
    },
  };
  return [lane, await nextAnswer(child)];
}

async function nextAnswer(child: ChildProcess): Promise<Answer> {
  if (!child.connected) return { type: 'failed', reason: 'its process has ended' };
  const done = new AbortController();
  const { signal } = done;
  const ended = once(child, 'exit', { signal }).then(([code]): Answer => ({ type: 'failed', reason: `exit ${code}` }));
  const told = once(child, 'message', { signal }).then(([answer]): Answer => answer);
  try {
    return await Promise.race([told, ended]);
  } finally {
    done.abort();
    for (const promise of [told, ended]) promise.catch(() => undefined);
  }
}
