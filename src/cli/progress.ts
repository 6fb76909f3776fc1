import { escapeUnsafe, type Language } from '../base/index.ts';
import type { Holder, RecordOutcome } from '../batch/index.ts';
import { hasFailed } from './has-failed.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a run has come. */
export interface Progress {
  /** Another run has the output folder. */
  wait(holder: Holder): void;
  /** How many records there are, and how many of them have to be made. */
  plan(count: number, toMake: number): void;
  /** A record's turn comes. */
  begin(name: string): void;
  /** A record is done; `line` sums it up. */
  end(line: string, outcome: RecordOutcome): void;
}

interface Counts {
  readonly unchanged: number;
  readonly failed: number;
  /** Milliseconds; absent while nothing can be said. */
  readonly left: number | undefined;
}

const WORDS: Readonly<Record<Language, { wait: (holder: Holder) => string; counts: (counts: Counts) => string[] }>> = {
  vi: {
    wait: ({ pid, host }) => `Đang chờ lần chạy khác trong cùng thư mục (tiến trình ${pid}, máy ${host})…`,
    counts: ({ unchanged, failed, left }) => [
      ...(unchanged > 0 ? [`${unchanged} không đổi`] : []),
      ...(failed > 0 ? [`${failed} có lỗi`] : []),
      ...(left === undefined ? [] : [`còn ${clock(left)}`]),
    ],
  },
  en: {
    wait: ({ pid, host }) => `Waiting for another run in the same folder (process ${pid} on ${host})…`,
    counts: ({ unchanged, failed, left }) => [
      ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
      ...(left === undefined ? [] : [`${clock(left)} left`]),
    ],
  },
};

/** How a progress is shown. `now` is in milliseconds. */
export interface ProgressOptions {
  readonly silent: boolean;
  readonly language: Language;
  readonly now: () => number;
}

/**
 * On a terminal one line that is drawn again and again and wiped, with counts and the time left; in a pipe one plain line
 * for each record that was made.
 */
export function createProgress(terminal: Terminal, { silent, language, now }: ProgressOptions): Progress {
  const words = WORDS[language];
  const say = (line: string): void => terminal.err(`${escapeUnsafe(line)}\n`);
  const none = (): void => undefined;
  if (silent) return { wait: none, plan: none, begin: none, end: none };
  const wait = (holder: Holder): void => say(words.wait(holder));
  if (!terminal.errIsTerminal)
    return { wait, plan: none, begin: none, end: (line, { unchanged }) => (unchanged ? undefined : say(line)) };
  const tally = createTally(now);
  return {
    wait,
    plan: tally.plan,
    begin: (name) => {
      const { done, count } = tally.state();
      const place = `[${[`${done + 1}/${count}`, ...words.counts(tally.state())].join(' · ')}]`;
      const line = [...escapeUnsafe(`${place} ${name}`)].slice(0, terminal.columns - 1).join('');
      terminal.err(`\r\u001B[2K${line}`);
    },
    end: (_, outcome) => {
      tally.add(outcome);
      terminal.err('\r\u001B[2K');
    },
  };
}

/** Counts what is done, and reckons from the records made so far how long the others will take. */
function createTally(now: () => number) {
  let [began, count, toMake, unchanged, made, failed] = [now(), 0, 0, 0, 0, 0];
  return {
    plan: (all: number, some: number): void => {
      [began, count, toMake] = [now(), all, some];
    },
    add: (outcome: RecordOutcome): void => {
      if (outcome.unchanged) unchanged += 1;
      else made += 1;
      if (hasFailed(outcome)) failed += 1;
    },
    state: () => {
      const left = made === 0 ? undefined : ((now() - began) / made) * (toMake - made);
      return { done: unchanged + made, count, unchanged, failed, left };
    },
  };
}

/** `0:07`, `12:30`, `1:02:03`. */
function clock(milliseconds: number): string {
  const all = Math.ceil(Math.max(0, milliseconds) / 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}
