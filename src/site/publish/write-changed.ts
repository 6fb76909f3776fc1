import { setImmediate as nextTurn } from 'node:timers/promises';
import { inFile, type OpenFile, type SiteFiles } from './site-files.ts';

/** So many pieces are made before whatever else goes on is looked after. */
const AT_A_TIME = 4;
/** Bytes that are read at once. */
const BLOCK = 64 * 1024;

type Pieces = AsyncGenerator<Uint8Array, void>;

/** Where a text begins to differ from a file: after so many bytes, and with what; nothing where the file is too long. */
interface Difference {
  readonly count: number;
  readonly piece?: Uint8Array;
}

/**
 * Writes a text, unless a file is the same already: who has it need not fetch it anew. It is made once, piece by piece,
 * and never is in memory as a whole: what it begins with is taken from the file. It gets its place when `ready` is done.
 */
export async function writeChanged(
  files: SiteFiles,
  path: string,
  text: Iterable<string> | AsyncIterable<string>,
  ready: Promise<unknown>,
): Promise<void> {
  const pieces = piecesOf(text);
  const found = await inFile(files, path, (file) => findDifference(file, pieces));
  if (found === 'none') return;
  const { count, piece }: Difference = found ?? { count: 0 };
  const all = async function* (): Pieces {
    yield* startOf(files, path, count);
    if (piece) yield piece;
    yield* pieces;
    await ready;
  };
  await files.write(path, all());
}

async function findDifference(file: OpenFile, pieces: Pieces): Promise<Difference | 'none'> {
  for (let count = 0; ; ) {
    const { value: piece } = await pieces.next();
    if (!piece) return file.size === count ? 'none' : { count };
    if (Buffer.compare(piece, await file.read(count, piece.length)) !== 0) return { count, piece };
    count += piece.length;
  }
}

async function* startOf(files: SiteFiles, path: string, count: number): Pieces {
  const file = count > 0 ? await files.open(path) : undefined;
  try {
    for (let at = 0; file && at < count; at += BLOCK) yield file.read(at, Math.min(BLOCK, count - at));
  } finally {
    await file?.close();
  }
}

async function* piecesOf(text: Iterable<string> | AsyncIterable<string>): Pieces {
  let turn = 0;
  for await (const part of text) {
    yield Buffer.from(part);
    turn += 1;
    if (turn % AT_A_TIME === 0) await nextTurn();
  }
}
