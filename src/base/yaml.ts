import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { DataPath } from './data-path.ts';
import type { Diagnostic, Family, Outcome } from './diagnostics.ts';
import type { Place, Source } from './place.ts';
import { type FaultContext, firstFaults, MAX_YAML_DEPTH, tellFaults } from './yaml-faults.ts';
import { diagnoseYaml } from './yaml-messages.ts';
import { checkYamlSize } from './yaml-size.ts';

/** A YAML file's data, with the way back from each value to its place in the file. */
export interface YamlDocument {
  /** Maps as plain objects, lists as arrays, and text, numbers, flags and null. An empty file is null. */
  readonly value: unknown;
  /**
   * The place of a value, or of the key that holds it. A map or list that stands below its key is shown by that
   * key; what does not exist, by the nearest thing around it that does.
   */
  locate(path: DataPath, part?: 'key' | 'value'): Place;
  /** The place of the first occurrence of some words within a value (or key) of text; the place of the value when it is spelled otherwise. */
  locateWords(path: DataPath, words: string, part?: 'key' | 'value'): Place;
  /** A scalar as the file writes it, without quotes: `8.50`, where the value is 8.5. */
  sourceText(path: DataPath): string | undefined;
}

/** Whose fault the file's faults are: a record's unless told. */
export interface ReadYamlOptions {
  readonly family?: Family;
}

/**
 * Reads a YAML 1.2 file (core schema). Beyond the syntax, refused are: keys given twice, keys that are not text,
 * anchors and aliases, tags but the core ones, a second document, more than 5 MB or 300,000
 * values and lines, more than 100 levels.
 * All faults are told at once, each with its place. Never throws, whatever the text.
 */
export function readYaml(source: Source, options: ReadYamlOptions = {}): Outcome<YamlDocument> {
  const outcome = read({ ...source, text: source.text.replace(/^\uFEFF/, '') });
  const { family } = options;
  if (!family) return outcome;
  return { ...outcome, diagnostics: outcome.diagnostics.map((diagnostic) => ({ ...diagnostic, family })) };
}

function read(source: Source): Outcome<YamlDocument> {
  const oversize = checkYamlSize(source);
  if (oversize) return { diagnostics: [oversize] };
  const lines = new LineCounter();
  const parsed = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false, // the parser's own check takes quadratic time
  });
  const placeAt = placer(source, lines);
  const tree = readTree(parsed.contents, source.text, placeAt);
  const context: FaultContext = { text: source.text, placeAt, openings: tree.openings };
  const syntax = tellFaults([...parsed.errors, ...parsed.warnings], context);
  const faults = [...syntax, ...(syntax.some(isMisplacing) ? tree.faults.filter(isNoDuplicate) : tree.faults)];
  if (faults.length > 0) return { diagnostics: firstFaults(faults) };
  return { value: documentOf(source, parsed.contents, tree, placeAt), diagnostics: [] };
}

/** After a stray colon the parser puts the keys that follow into the wrong map. */
const isMisplacing = ({ code }: Diagnostic): boolean => code === 'base/yaml-colon';
const isNoDuplicate = ({ code }: Diagnostic): boolean => code !== 'base/yaml-duplicate-key';

type PlaceAt = FaultContext['placeAt'];

/** Places of offsets, marked up to `end` but never beyond the line. */
function placer(source: Source, lines: LineCounter): PlaceAt {
  return (offset, end) => {
    const start = Math.min(offset, source.text.length);
    const { line, col } = lines.linePos(start);
    const newline = source.text.indexOf('\n', start);
    const lineEnd = newline < 0 ? source.text.length : newline;
    const length = source.text.slice(start, Math.min(end, lineEnd)).trimEnd().length;
    return { file: source.name, line: Math.max(1, line), column: Math.max(1, col), length: Math.max(1, length) };
  };
}

/** The parser's tree as data, with what the way back and the messages need. */
interface Tree {
  readonly value: unknown;
  readonly pairs: ReadonlyMap<YAMLMap, ReadonlyMap<string, Pair>>;
  /** Where quoted and bracketed values begin, by where they end. */
  readonly openings: ReadonlyMap<number, number>;
  readonly faults: readonly Diagnostic[];
}

/** A tree that is being read. */
interface Growth {
  readonly text: string;
  readonly placeAt: PlaceAt;
  readonly pairs: Map<YAMLMap, ReadonlyMap<string, Pair>>;
  readonly openings: Map<number, number>;
  readonly faults: Diagnostic[];
}

const CORE_TAGS = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

/** Reads the parser's tree; what YAML allows and we do not is a fault. */
function readTree(root: unknown, text: string, placeAt: PlaceAt): Tree {
  const growth: Growth = { text, placeAt, pairs: new Map(), openings: new Map(), faults: [] };
  return { value: readNode(root, 0, growth), ...growth };
}

function readNode(node: unknown, depth: number, growth: Growth): unknown {
  if (!isNode(node)) return null;
  const [start, end] = rangeOf(node);
  if (depth > MAX_YAML_DEPTH) {
    growth.faults.push(diagnoseYaml('base/yaml-too-deep', { most: MAX_YAML_DEPTH }, growth.placeAt(start, start + 1)));
    return null;
  }
  refuseMarks(node, start, growth);
  if (isScalar(node) ? node.type?.startsWith('QUOTE') : flowOf(node)) growth.openings.set(end, start);
  if (isMap(node)) return readMap(node, depth, growth);
  if (isSeq(node)) return node.items.map((item) => readNode(item, depth + 1, growth));
  return isScalar(node) ? node.value : null;
}

/** Anchors, aliases and tags of types that are not the core schema's. */
function refuseMarks(node: Node, start: number, { text, placeAt, faults }: Growth): void {
  /** Where a mark stands: at the node or shortly before it. */
  const placeOfMark = (mark: string): Place => {
    const from = Math.max(0, start - 200);
    const found = text.slice(from, start + mark.length).lastIndexOf(mark);
    const at = found < 0 ? start : from + found;
    return placeAt(at, at + mark.length);
  };
  const mark = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : undefined;
  if (mark) faults.push(diagnoseYaml('base/yaml-alias', { found: mark }, placeOfMark(mark)));
  const tag = node.tag && !CORE_TAGS.has(node.tag) ? tagAsWritten(node.tag) : undefined;
  if (tag) faults.push(diagnoseYaml('base/yaml-tag', { found: tag }, placeOfMark(tag)));
}

function readMap(map: YAMLMap, depth: number, growth: Growth): unknown {
  const { pairs, faults, placeAt } = growth;
  const index = new Map<string, Pair>();
  const value: Record<string, unknown> = {};
  pairs.set(map, index);
  for (const pair of map.items) {
    readNode(pair.key, depth, growth);
    const key = keyOf(pair);
    const earlier = index.get(key);
    if (key === '') faults.push(diagnoseYaml('base/yaml-key-not-text', undefined, placeAt(...rangeOf(pair.key))));
    else if (earlier) faults.push(duplicate(key, pair, earlier, placeAt));
    else index.set(key, pair);
    setOwn(value, key, readNode(pair.value, depth + 1, growth));
  }
  return value;
}

/** Sets a key, also one that is named `__proto__`. */
function setOwn(map: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') map[key] = value;
  else Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
}

function duplicate(key: string, pair: Pair, earlier: Pair, placeAt: PlaceAt): Diagnostic {
  const { line } = placeAt(...rangeOf(earlier.key));
  return diagnoseYaml('base/yaml-duplicate-key', { key, line }, placeAt(...rangeOf(pair.key)));
}

/** A node with the key that holds it, if any does. */
interface Found {
  readonly key?: unknown;
  readonly node: unknown;
}

function documentOf(source: Source, root: unknown, { value, pairs }: Tree, placeAt: PlaceAt): YamlDocument {
  const childOf = ({ node }: Found, step: string | number): Found | undefined => {
    if (isMap(node)) {
      const pair = pairs.get(node)?.get(String(step));
      return pair && { key: pair.key, node: pair.value };
    }
    return isSeq(node) && typeof step === 'number' && step < node.items.length ? { node: node.items[step] } : undefined;
  };
  /** What stands at a path, or the nearest thing around it. */
  const find = (path: DataPath): { readonly found: Found; readonly isThere: boolean } => {
    let found: Found = { node: root };
    for (const step of path) {
      const next = childOf(found, step);
      if (!next) return { found, isThere: false };
      found = next;
    }
    return { found, isThere: true };
  };
  const locate: YamlDocument['locate'] = (path, part = 'value') => {
    const { found, isThere } = find(path);
    return placeOf(found, isThere ? part : 'value', placeAt);
  };
  return {
    value,
    locate,
    locateWords: (path, words, part = 'value') => {
      const { found } = find(path);
      const [start, end] = rangeOf(part === 'key' ? found.key : found.node);
      const at = source.text.slice(start, end).indexOf(words);
      return at < 0 ? locate(path, part) : placeAt(start + at, start + at + words.length);
    },
    sourceText: (path) => {
      const { found, isThere } = find(path);
      return isThere && isScalar(found.node) ? found.node.source : undefined;
    },
  };
}

function placeOf(found: Found, part: 'key' | 'value', placeAt: PlaceAt): Place {
  const [start, end] = rangeOf(found.node);
  const isBlock = !isScalar(found.node) && !flowOf(found.node);
  if (isNode(found.key) && (part === 'key' || isBlock || start === end)) return placeAt(...rangeOf(found.key));
  return placeAt(start, isBlock ? start + 1 : end);
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function flowOf(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Start and end of a node as offsets; the blanks and comments behind it do not count. */
function rangeOf(node: unknown): [number, number] {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function tagAsWritten(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, '!!');
}
