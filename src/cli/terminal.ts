/** Where a command speaks: results on `out`, messages and progress on `err`. */
export interface Terminal {
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** Whether a person watches the messages: only then is a status line drawn and wiped. */
  readonly errIsTerminal: boolean;
  readonly outIsTerminal: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
}

/** The process's own streams. A reader that goes away (`| head`) ends the output, not the work. */
export function processTerminal(): Terminal {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe);
  return {
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    errIsTerminal: process.stderr.isTTY === true,
    outIsTerminal: process.stdout.isTTY === true,
    columns: process.stderr.columns || 80,
  };
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
