import { type Diagnostic, type Language, suggest } from '../base/index.ts';
import type { Shard } from '../batch/index.ts';
import { type Choices, FORMATS, parseSetValue, type SetValue } from '../pipeline/index.ts';
import { diagnose } from './messages.ts';
import { readWorkOptions } from './work-options.ts';

/** How a command speaks. */
export interface Speech {
  /** Chosen language of messages; absent: the record's. */
  readonly language?: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Options of report and check, read and checked. */
export interface BuildOptions extends Speech, FolderOptions {
  readonly choices: Choices;
  readonly templates?: string;
  readonly failOnWarnings: boolean;
  readonly outDir: string;
  readonly dryRun: boolean;
  /** Threads to work with; absent: as many as are worth it. */
  readonly jobs?: number;
  /** Milliseconds that one record may take. */
  readonly timeLimit?: number;
  /** The part of the records that is made here. */
  readonly shard?: Shard;
  /** What is wrong with the options; nothing is done then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a run treats the output folder. */
export interface FolderOptions {
  readonly force: boolean;
  readonly prune: boolean;
  /** Whether the folder gets a page to download from, with pictures of first pages. */
  readonly page: boolean;
  /** Whether to wait while another run has the folder. */
  readonly wait: boolean;
}

const LANGUAGES = ['vi', 'en'] as const;

/** Reads the options of report and check as the parser of arguments gives them. */
export function readBuildOptions(options: unknown): BuildOptions {
  const faults: Diagnostic[] = [];
  const choices = readChoices(options, faults);
  const templates = textOf(options, 'templates');
  const failOn = choose(options, 'failOn', '--fail-on', ['warn'] as const, faults);
  return {
    ...readSpeech(options, faults),
    choices,
    ...(templates === undefined ? {} : { templates }),
    failOnWarnings: failOn === 'warn',
    outDir: textOf(options, 'outDir') ?? 'output',
    dryRun: flagOf(options, 'dryRun'),
    ...readFolderOptions(options),
    ...readWorkOptions(options, faults),
    diagnostics: faults,
  };
}

/** Reads how a command is to treat the output folder. */
export function readFolderOptions(options: unknown): FolderOptions {
  return {
    force: flagOf(options, 'force'),
    prune: flagOf(options, 'prune'),
    page: Reflect.get(Object(options), 'page') !== false,
    wait: Reflect.get(Object(options), 'wait') !== false,
  };
}

/** Reads how a command is to speak. */
export function readSpeech(options: unknown, faults: Diagnostic[] = []): Speech {
  const language = choose(options, 'lang', '--lang', LANGUAGES, faults);
  return {
    ...(language ? { language } : {}),
    json: flagOf(options, 'json'),
    quiet: flagOf(options, 'quiet'),
    verbose: flagOf(options, 'verbose'),
  };
}

/** A text option; undefined when it was not given. */
export function textOf(options: unknown, key: string): string | undefined {
  const value: unknown = Reflect.get(Object(options), key);
  return typeof value === 'string' ? value : undefined;
}

/** One of several known words; anything else is noted as a fault. */
export function choose<T extends string>(
  options: unknown,
  key: string,
  option: string,
  known: readonly T[],
  faults: Diagnostic[],
): T | undefined {
  const found = textOf(options, key);
  if (found === undefined) return undefined;
  const value = known.find((one) => one === found);
  if (!value) faults.push(diagnose('cli/unknown-value', { option, found, known, suggestion: suggest(found, known) }));
  return value;
}

function readChoices(options: unknown, faults: Diagnostic[]): Choices {
  const kinds = listOf(options, 'as', 'brief,report', faults);
  const formats = listOf(options, 'to', 'docx,pdf', faults)?.flatMap(
    (format) => choose({ format }, 'format', '--to', FORMATS, faults) ?? [],
  );
  const language = choose(options, 'language', '--language', LANGUAGES, faults);
  const referenceDoc = textOf(options, 'referenceDoc');
  const form = textOf(options, 'form');
  return {
    ...(kinds ? { kinds: kinds.includes('all') ? 'all' : kinds } : {}),
    ...(formats ? { formats } : {}),
    ...(language ? { language } : {}),
    ...(form === undefined ? {} : { form }),
    sets: readSets(options, faults),
    ...(referenceDoc === undefined ? {} : { referenceDoc }),
    ...(flagOf(options, 'checkTwins') ? { checkTwins: true } : {}),
  };
}

function readSets(options: unknown, faults: Diagnostic[]): readonly SetValue[] {
  const given: unknown = Reflect.get(Object(options), 'set');
  const texts: readonly unknown[] = Array.isArray(given) ? given : [];
  return texts.flatMap((text) => {
    const set = parseSetValue(String(text));
    if (!set) faults.push(diagnose('cli/wrong-set', { found: String(text) }));
    return set ?? [];
  });
}

function listOf(options: unknown, key: string, example: string, faults: Diagnostic[]): readonly string[] | undefined {
  const found = textOf(options, key);
  if (found === undefined) return undefined;
  const items = found
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) faults.push(diagnose('cli/empty-list', { option: `--${key}`, example }));
  return items;
}

/** The port of `--port`; the usual one where none is given, 0 for any free one. */
export function readPort(options: unknown, usual: number, faults: Diagnostic[]): number {
  const found = textOf(options, 'port') ?? String(usual);
  const port = Number(found);
  if (/^\d{1,5}$/.test(found) && port <= 65_535) return port;
  faults.push(diagnose('cli/wrong-port', { found }));
  return 0;
}

/** Whether a switch was given. */
export function flagOf(options: unknown, key: string): boolean {
  return Reflect.get(Object(options), key) === true;
}
