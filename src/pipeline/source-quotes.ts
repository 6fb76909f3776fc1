import { type DataPath, type Diagnostic, decodeUtf8, type Place } from '../base/index.ts';
import type { MeetingRecord } from '../record/index.ts';
import type { Env } from './env.ts';
import { EnvError } from './env-error.ts';
import { diagnose } from './messages.ts';
import { isInside, joinPath } from './paths.ts';

/** The largest source file that is searched, in bytes. */
const MAX_SOURCE_BYTES = 20 * 1024 * 1024;

/** Words that a record quotes from a source with a file. */
interface Quotation {
  readonly quote: string;
  readonly file: string;
  /** Where the quote stands in the record. */
  readonly path: DataPath;
}

/**
 * Warns of quotes that are not in their source's file. Only files of plain text are searched, of which there is no
 * doubt; a file that is missing is told elsewhere, and one outside the record's folder is not read.
 */
export async function checkSourceQuotes(
  env: Env,
  folder: string,
  record: MeetingRecord,
  placeOf: (path: DataPath) => Place,
): Promise<readonly Diagnostic[]> {
  const texts = new Map<string, string | undefined>();
  const diagnostics: Diagnostic[] = [];
  for (const { quote, file, path } of quotationsOf(record)) {
    if (!texts.has(file)) texts.set(file, await readSource(env, folder, file));
    const text = texts.get(file);
    if (text === undefined || holdsQuote(text, quote)) continue;
    diagnostics.push(diagnose('pipeline/quote-not-in-source', { file }, placeOf(path)));
  }
  return diagnostics;
}

function quotationsOf({ indicators, scorecards, sources }: MeetingRecord): readonly Quotation[] {
  const files = new Map(sources.map(({ id, file }) => [id, file]));
  return Object.entries({ indicators, scorecards }).flatMap(([list, items]) =>
    items.flatMap(({ source }, at): readonly Quotation[] => {
      const file = source?.ref === undefined ? undefined : files.get(source.ref);
      if (file === undefined || source?.quote === undefined) return [];
      return [{ quote: source.quote, file, path: [list, at, 'source', 'quote'] }];
    }),
  );
}

async function readSource(env: Env, folder: string, file: string): Promise<string | undefined> {
  try {
    const real = await env.realPath(joinPath(folder, file));
    if (real === undefined || !isInside(real, (await env.realPath(folder)) ?? folder)) return undefined;
    const bytes = await env.readFile(real);
    return bytes && bytes.length <= MAX_SOURCE_BYTES ? plainText(bytes) : undefined;
  } catch (error) {
    if (error instanceof EnvError) return undefined;
    throw error;
  }
}

/** The text of a file that is plain text: well-formed UTF-8 without control characters, and no markup. */
function plainText(bytes: Uint8Array): string | undefined {
  const { text, invalidAt } = decodeUtf8(bytes);
  const isPlain = invalidAt === undefined && !/[\0\u0001-\u0008\u000E-\u001F]/u.test(text);
  return isPlain && !/^\s*(?:<|\{\\rtf|%PDF)/u.test(text) ? comparable(text) : undefined;
}

/** Whether the parts of a quote, which "…" and "[…]" part, stand in the text in their order. */
function holdsQuote(text: string, quote: string): boolean {
  let from = 0;
  for (const part of comparable(quote).split(/\s*[[(]?(?:…|\.{3})[\])]?\s*/u)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

/** One spelling of blanks, quotation marks, dashes and letters, so that only the words themselves count. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’ʼ]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
