import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** What a run of the program gave. */
export interface BinResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with the program running in it. */
export interface Bench {
  readonly folder: string;
  /** Runs the real program as a child process. */
  run(args: readonly string[], options?: RunOptions): Promise<BinResult>;
  remove(): void;
}

interface RunOptions {
  readonly input?: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Stops reading the program's output after its first piece. */
  readonly closeEarly?: boolean;
  /** Asks the program to end (SIGTERM) after the first piece of its output. */
  readonly stopEarly?: boolean;
  /** Milliseconds after which a run that hangs is killed: its code is then null. */
  readonly timeLimit?: number;
}

/** Makes a folder with files in it, outside of the project. */
export function makeBench(files: Readonly<Record<string, string | Uint8Array>>): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return {
    folder,
    run: (args, options = {}) => runBin(folder, args, options),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runBin(cwd: string, args: readonly string[], options: RunOptions): Promise<BinResult> {
  const {
    GITHUB_ACTIONS: _github,
    GITHUB_STEP_SUMMARY: _summary,
    NO_COLOR: _no,
    FORCE_COLOR: _force,
    SOURCE_DATE_EPOCH: _epoch,
    ...variables
  } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'bin', 'briefwright.js'), ...args], {
      cwd,
      env: { ...variables, ...options.variables },
      ...(options.timeLimit === undefined ? {} : { timeout: options.timeLimit, killSignal: 'SIGKILL' }),
    });
    const texts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.out += text;
      if (options.closeEarly) child.stdout.destroy();
      if (options.stopEarly) child.kill('SIGTERM');
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
    child.stdin.end(options.input ?? '');
  });
}
