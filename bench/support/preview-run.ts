import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { root } from './paths.ts';

/** The program's preview of a folder, in a process of its own. */
export interface PreviewRun {
  /** Ends once the page has been told of pages other than those it was told of last; throws what is told of an error. */
  next(): Promise<void>;
  close(): Promise<void>;
}

/** What the page is told of, as far as it matters here. */
interface Told {
  readonly pages: readonly string[];
  readonly isCurrent: boolean;
  readonly told: readonly { readonly text: string }[];
}

/** Starts the preview, and follows one document as the page does. */
export async function openPreviewRun(home: string, choice: Readonly<Record<string, string>>): Promise<PreviewRun> {
  const program = spawn(
    process.execPath,
    [fileURLToPath(new URL('bin/briefwright.js', root)), 'preview', '--port', '0'],
    { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await firstLine(program);
  const ending = new AbortController();
  const { body } = await fetch(new URL(`events?${new URLSearchParams(choice)}`, url), { signal: ending.signal });
  if (!body) throw new Error('the preview tells nothing');
  const events = readEvents(body);
  let shown = '';
  const next = async (): Promise<void> => {
    for (;;) {
      const { value, done } = await events.next();
      if (done) throw new Error('the preview has ended');
      if (!value.isCurrent) throw new Error(value.told.map(({ text }) => text).join('\n'));
      const pages = value.pages.join('');
      if (pages === shown) continue;
      shown = pages;
      return;
    }
  };
  await next();
  return {
    next,
    close: async () => {
      ending.abort();
      program.kill();
      await once(program, 'exit');
    },
  };
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('the preview says nothing');
  for await (const line of createInterface(stdout)) return line;
  throw new Error('the preview did not start');
}

/** Server-sent events, each with one line of data (HTML, 9.2.6). */
async function* readEvents(stream: ReadableStream<Uint8Array>): AsyncGenerator<Told, undefined> {
  let rest = '';
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) if (event.startsWith('data: ')) yield JSON.parse(event.slice('data: '.length));
  }
}
