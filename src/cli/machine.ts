import type { Terminal } from './terminal.ts';

/** What a command has around it, besides its own arguments. */
export interface Machine {
  readonly terminal: Terminal;
  /** Working directory, absolute. */
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The package's own folder, absolute. */
  readonly home: string;
  /** The program's version. */
  readonly version: string;
  readonly readStandardInput: () => Promise<Uint8Array>;
  /** Resolves when the user wants a command that runs on and on to end: Ctrl-C, or the system's wish. */
  readonly untilStopped: () => Promise<void>;
  /** Shows an address in the user's browser, as far as there is one. */
  readonly openBrowser: (address: string) => void;
}
