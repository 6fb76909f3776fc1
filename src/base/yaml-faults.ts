import type { Diagnostic } from './diagnostics.ts';
import type { Place } from './place.ts';
import { diagnoseYaml } from './yaml-messages.ts';

/** The most levels of maps and lists in one another. */
export const MAX_YAML_DEPTH = 100;

/** The most faults of one file that are told one by one. */
const MAX_FAULTS = 100;

/** What the YAML parser says of one fault: its own code and words, and offsets into the text. */
export interface ParserFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What telling the faults of a text needs to know of it. */
export interface FaultContext {
  readonly text: string;
  readonly placeAt: (offset: number, end: number) => Place;
  /** Where the quoted text or the bracketed value that ends at an offset begins. */
  readonly openings: ReadonlyMap<number, number>;
}

type Teller = (fault: ParserFault, context: FaultContext) => Diagnostic;

/**
 * Turns the parser's faults into our diagnostics, in the order of the text. The parser's words are English
 * and speak of its inside, so they only serve to tell the cases of one code apart.
 */
export function tellFaults(faults: readonly ParserFault[], context: FaultContext): Diagnostic[] {
  const exhausted = faults.find((fault) => fault.code === 'RESOURCE_EXHAUSTION');
  const told = exhausted ? [exhausted] : withoutEchoes(faults);
  return told.map((fault) => (TELLERS[fault.code] ?? tellUnexpected)(fault, context));
}

/** One fault for each offset: the parser often says in two ways that one value is not well formed. */
function withoutEchoes(faults: readonly ParserFault[]): ParserFault[] {
  const byStart = new Map<number, ParserFault>();
  for (const fault of faults) {
    if (/directives-end/.test(fault.message) && faults.some(({ code }) => code === 'BAD_DIRECTIVE')) continue;
    const earlier = byStart.get(fault.pos[0]);
    const isWrongIndent = earlier?.code === 'BLOCK_AS_IMPLICIT_KEY' && fault.code === 'MULTILINE_IMPLICIT_KEY';
    if (isWrongIndent) byStart.set(fault.pos[0], { ...fault, code: 'INDENTED_KEY' });
    else if (!earlier) byStart.set(fault.pos[0], fault);
  }
  return [...byStart.values()].sort((a, b) => a.pos[0] - b.pos[0]);
}

const tell =
  (
    code:
      | 'several-documents'
      | 'tab'
      | 'missing-colon'
      | 'key-too-long'
      | 'key-not-text'
      | 'directive'
      | 'comma'
      | 'list'
      | 'comment',
  ): Teller =>
  (fault, context) =>
    diagnoseYaml(`base/yaml-${code}`, undefined, at(fault, context));

const tellFound =
  (code: 'after-value' | 'escape' | 'first-sign' | 'alias' | 'tag' | 'text-block' | 'unexpected'): Teller =>
  (fault, context) =>
    diagnoseYaml(`base/yaml-${code}`, { found: found(fault, context) }, at(fault, context));

/** A mark before a value: the parser ends some at the first letter with a diacritic, a reader at the next blank. */
const tellMark =
  (code: 'alias' | 'tag'): Teller =>
  (fault, context) => {
    const [start, end] = fault.pos;
    const rest = /^[^\s,[\]{}]*/.exec(context.text.slice(end, end + 200))?.[0].length ?? 0;
    return tellFound(code)({ ...fault, pos: [start, end + rest] }, context);
  };

const tellUnexpected = tellFound('unexpected');

/** A key that is indented more than the one above: the fault is the line of the second key. */
const tellIndentedKey: Teller = ({ pos: [start, end] }, { text, placeAt }) => {
  const line = text.lastIndexOf('\n', end - 1) + 1;
  const key = line > start ? line + text.slice(line, end).search(/\S|$/) : start;
  return diagnoseYaml('base/yaml-indent', undefined, placeAt(key, end));
};

const tellMissing: Teller = (fault, context) => {
  const { message } = fault;
  if (message.startsWith('Missing closing')) return tellOpenQuote(fault, context);
  if (message.startsWith('Flow')) return tellBracket(fault, context);
  if (/directives-end|doc-start/.test(message)) return tell('directive')(fault, context);
  if (message.startsWith('Comments')) return tell('comment')(fault, context);
  if (message.startsWith('Sequence item')) return tell('list')(fault, context);
  if (message.startsWith('Missing ,')) return tell('comma')(fault, context);
  if (/^(Implicit map keys|Missing space after :)/.test(message)) return tell('missing-colon')(fault, context);
  return tellUnexpected(fault, context);
};

const tellOpenQuote: Teller = ({ message, pos }, { placeAt, openings }) => {
  const start = openings.get(pos[0]) ?? pos[0];
  return diagnoseYaml('base/yaml-quote', { quote: message.includes('"') ? '"' : "'" }, placeAt(start, start + 1));
};

const tellBracket: Teller = ({ message, pos }, { placeAt, openings }) => {
  const start = openings.get(pos[0]) ?? pos[0];
  const facts = message.startsWith('Flow map') ? { open: '{', close: '}' } : { open: '[', close: ']' };
  return diagnoseYaml('base/yaml-bracket', facts, placeAt(start, start + 1));
};

const tellIndent: Teller = (fault, context) => {
  if (fault.message.startsWith('Flow')) return tellBracket(fault, context);
  if (fault.message.startsWith('All sequence items')) return tell('list')(fault, context);
  const [start, end] = fault.pos;
  const skipped = /^\s*/.exec(context.text.slice(start, start + 200))?.[0].length ?? 0;
  return diagnoseYaml('base/yaml-indent', undefined, context.placeAt(start + skipped, Math.max(end, start + skipped)));
};

const tellToken: Teller = (fault, context) => {
  const { message } = fault;
  if (/block-seq-ind/.test(message)) return tell('list')(fault, context);
  if (/^Unexpected (,|empty item)/.test(message)) return tell('comma')(fault, context);
  if (/^(Block scalar header|Not a YAML token)/.test(message)) return tellFound('text-block')(fault, context);
  if (/at node end/.test(message)) return tellFound('after-value')(fault, context);
  return tellUnexpected(fault, context);
};

const TELLERS: Readonly<Record<string, Teller>> = {
  RESOURCE_EXHAUSTION: (fault, context) =>
    diagnoseYaml('base/yaml-too-deep', { most: MAX_YAML_DEPTH }, context.placeAt(fault.pos[0], fault.pos[1])),
  MULTIPLE_DOCS: tell('several-documents'),
  TAB_AS_INDENT: tell('tab'),
  BAD_INDENT: tellIndent,
  INDENTED_KEY: tellIndentedKey,
  BLOCK_AS_IMPLICIT_KEY: ({ pos: [start] }, { text, placeAt }) =>
    diagnoseYaml('base/yaml-colon', undefined, placeAt(start, text.length)),
  MULTILINE_IMPLICIT_KEY: tell('missing-colon'),
  KEY_OVER_1024_CHARS: tell('key-too-long'),
  NON_STRING_KEY: tell('key-not-text'),
  MISSING_CHAR: tellMissing,
  UNEXPECTED_TOKEN: tellToken,
  BAD_DQ_ESCAPE: (fault, context) => tellFound('escape')({ ...fault, pos: [fault.pos[0], fault.pos[0] + 2] }, context),
  BAD_SCALAR_START: tellFound('first-sign'),
  BAD_ALIAS: tellMark('alias'),
  ALIAS_PROPS: tellMark('alias'),
  MULTIPLE_ANCHORS: tellMark('alias'),
  MULTIPLE_TAGS: tellMark('tag'),
  TAG_RESOLVE_FAILED: tellMark('tag'),
  BAD_COLLECTION_TYPE: tellMark('tag'),
  BAD_DIRECTIVE: tell('directive'),
};

function at({ pos: [start, end] }: ParserFault, context: FaultContext): Place {
  return context.placeAt(start, end);
}

/** The text that a fault is about: of one line, and short enough for a sentence. */
function found({ pos: [start, end] }: ParserFault, { text }: FaultContext): string {
  const line = text.slice(start, Math.max(end, start + 1)).split(/\r?\n/, 1)[0] ?? '';
  return [...line.slice(0, 80)].slice(0, 40).join('').trim();
}

/** The faults in the order of the file, one for each line, and not more than a person would read. */
export function firstFaults(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = faults.toSorted((a, b) => lineOf(a) - lineOf(b) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  const told = sorted.filter((fault, at) => {
    const before = sorted[at - 1];
    return before === undefined || lineOf(before) !== lineOf(fault);
  });
  const next = told[MAX_FAULTS];
  if (!next) return told;
  const more = diagnoseYaml('base/yaml-more-faults', { count: told.length - MAX_FAULTS }, next.at);
  return [...told.slice(0, MAX_FAULTS), more];
}

function lineOf(fault: Diagnostic): number {
  return fault.at?.line ?? 0;
}
