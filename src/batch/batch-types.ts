import type { Diagnostic, Language, Listing, Source } from '../base/index.ts';
import type { Choices, ManifestView } from '../pipeline/index.ts';
import type { Threads } from './choose-crew.ts';
import type { Destination, SavedFile } from './collect.ts';
import type { Disk } from './disk.ts';
import type { Input } from './find-inputs.ts';
import type { Holder } from './lock.ts';

/** What came of one record of a batch. */
export interface RecordOutcome {
  readonly record: string;
  readonly id?: string;
  readonly language?: Language;
  readonly kinds: readonly string[];
  readonly files: readonly SavedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Time that its documents took to make; 0 when it was not made. */
  readonly milliseconds: number;
  /** Whether its files were there already, whole and current, and nothing was made. */
  readonly unchanged: boolean;
}

/** What is only needed while a record is told about: texts for code frames, call stacks of our own faults. */
export interface Details {
  readonly sources: readonly Source[];
  readonly stacks: readonly string[];
}

/** A batch to run. */
export interface Batch {
  readonly inputs: readonly Input[];
  readonly choices: Choices;
  readonly destination: Destination;
  /** Fingerprint of the program's own code: another program makes everything anew. */
  readonly program: string;
  /** Make everything anew. */
  readonly force: boolean;
  /** Remove files that no record makes any more. */
  readonly prune: boolean;
  /** Wait while another run has the output folder. */
  readonly wait: boolean;
  readonly threads: Threads;
  readonly disk: Disk;
  /** Shows to others what the folder has; before anything is removed, so that nothing is shown that is not there. */
  readonly publish?: (manifest: ManifestView) => Promise<readonly Diagnostic[]>;
  /** Ends the batch after what is being written. */
  readonly signal?: AbortSignal;
  /** Gives the record that comes in through the standard input. */
  readonly readStandardInput: () => Promise<Uint8Array>;
}

/** Hears how a batch goes. */
export interface BatchEvents {
  /** Another run has the output folder; this one waits. */
  wait(holder: Holder): void;
  /** Before the first record: how many there are, and how many of them have to be made. */
  plan(count: number, toMake: number): void;
  /** A record's turn comes: the `index`-th (from 0). */
  begin(input: Input, index: number): void;
  end(outcome: RecordOutcome, details: Details): void;
}

/** All that came of a batch, in the order of the inputs. */
export interface BatchOutcome {
  readonly records: Listing<RecordOutcome>;
  /** What belongs to no record: the output folder, the manifest. */
  readonly diagnostics: readonly Diagnostic[];
  /** From start to end. */
  readonly milliseconds: number;
}
