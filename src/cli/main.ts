import { openBrowser } from './open-browser.ts';
import { findPackageHome } from './package-home.ts';
import { runCli } from './run-cli.ts';
import { processTerminal } from './terminal.ts';

/** The program in a process of its own: runs its command line and gives the exit code. */
export function main(): Promise<number> {
  return runCli(process.argv.slice(2), {
    terminal: processTerminal(),
    cwd: process.cwd(),
    variables: process.env,
    ...findPackageHome(import.meta.url),
    readStandardInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
      }),
    openBrowser,
  });
}
