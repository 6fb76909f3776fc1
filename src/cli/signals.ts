const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Listens for the user's wish to end. */
export interface Ending {
  /** Comes with the first Ctrl-C, or a polite kill. */
  readonly signal: AbortSignal;
  /** Listens no more. */
  stop(): void;
}

/** Lets a command that can end in order do so on the first signal; the second ends the process as if nobody listened. */
export function listenForEnd(): Ending {
  const controller = new AbortController();
  const stop = (): void => {
    for (const name of SIGNALS) process.off(name, end);
  };
  const end = (): void => {
    stop();
    controller.abort();
  };
  for (const name of SIGNALS) process.on(name, end);
  return { signal: controller.signal, stop };
}
