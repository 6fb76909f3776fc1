import type { Diagnostic } from '../base/index.ts';
import { parseShard, type Shard } from '../batch/index.ts';
import { diagnose } from './messages.ts';

/** How the work of a run is shared out. */
export interface WorkOptions {
  readonly jobs?: number;
  /** Milliseconds. */
  readonly timeLimit?: number;
  readonly shard?: Shard;
}

/** The most threads that can be asked for. */
const MOST_JOBS = 256;
/** A week: timers hold no more than 24 days. */
const LONGEST = 604_800;

/** Reads -j, --time-limit and --shard. */
export function readWorkOptions(options: unknown, faults: Diagnostic[]): WorkOptions {
  const jobs = numberOf(options, 'jobs', /^[1-9]\d{0,2}$/, MOST_JOBS, faults);
  const seconds = numberOf(options, 'timeLimit', /^(?=.*[1-9])\d{1,6}(?:\.\d{1,3})?$/, LONGEST, faults);
  const given: unknown = Reflect.get(Object(options), 'shard');
  const shard = typeof given === 'string' ? parseShard(given) : undefined;
  if (given !== undefined && !shard) faults.push(diagnose('cli/wrong-shard', { found: String(given) }));
  return {
    ...(jobs === undefined ? {} : { jobs }),
    ...(seconds === undefined ? {} : { timeLimit: seconds * 1000 }),
    ...(shard ? { shard } : {}),
  };
}

function numberOf(
  options: unknown,
  key: 'jobs' | 'timeLimit',
  form: RegExp,
  most: number,
  faults: Diagnostic[],
): number | undefined {
  const found: unknown = Reflect.get(Object(options), key);
  if (typeof found !== 'string') return undefined;
  if (form.test(found) && Number(found) <= most) return Number(found);
  faults.push(diagnose('cli/wrong-number', { option: key === 'jobs' ? '--jobs' : '--time-limit', found, most }));
  return undefined;
}
