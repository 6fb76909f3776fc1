import { escapeUnsafe } from '../base/index.ts';
import type { Terminal } from './terminal.ts';

/** Shows how far a run has come. */
export interface Progress {
  /** A record begins: the `index`-th (from 0) of `count`. */
  begin(name: string, index: number, count: number): void;
  /** A record is done; `line` sums it up. */
  end(line: string): void;
}

/** On a terminal one line that is drawn again and again and wiped; in a pipe one plain line for each record done. */
export function createProgress(terminal: Terminal, silent: boolean): Progress {
  if (silent) return { begin: () => undefined, end: () => undefined };
  if (!terminal.errIsTerminal)
    return { begin: () => undefined, end: (line) => terminal.err(`${escapeUnsafe(line)}\n`) };
  return {
    begin: (name, index, count) => {
      const line = escapeUnsafe(`[${index + 1}/${count}] ${name}`);
      terminal.err(`\r\u001B[2K${[...line].slice(0, terminal.columns - 1).join('')}`);
    },
    end: () => {
      terminal.err('\r\u001B[2K');
    },
  };
}
