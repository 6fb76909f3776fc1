import type { Diagnostic } from '../base/index.ts';
import { type RunningServer, startServer } from '../site/index.ts';
import { diagnose } from './messages.ts';

/** Starts a server; where the system refuses, that is noted, and there is none. */
export async function listen(
  app: Parameters<typeof startServer>[0],
  address: { readonly host: string; readonly port: number },
  faults: Diagnostic[],
): Promise<RunningServer | undefined> {
  try {
    return await startServer(app, address);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
    faults.push(diagnose('cli/cannot-listen', { ...address, code }));
    return undefined;
  }
}
