import type { Input } from './find-inputs.ts';

/** One record to work on; results are told in the order of `index`. */
export interface Job {
  /** From 0. */
  readonly index: number;
  readonly input: Input;
}

/** The jobs of a batch, in the order of its inputs. */
export function planJobs(inputs: readonly Input[]): readonly Job[] {
  return inputs.map((input, index) => ({ index, input }));
}
