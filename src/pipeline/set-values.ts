import {
  type DataPath,
  type Diagnostic,
  hasErrors,
  type Outcome,
  type Place,
  readYaml,
  type Source,
  type YamlDocument,
} from '../base/index.ts';
import { diagnose } from './messages.ts';
import { writeYaml } from './write-yaml.ts';

/** A value given on the command line: `document.number=12`. */
export interface SetValue {
  readonly path: DataPath;
  /** The text after the equals sign. */
  readonly text: string;
}

/** A record with values set: its new text, and the way back from that text to where each value came from. */
export interface SetRecord {
  readonly text: string;
  /** The place in the user's file, or in the `--set` that gave the value. */
  placeOf(place: Place): Place;
}

/** Reads `key.path=value`; numbers in a path are list positions, from 0. Undefined when it is not of that form. */
export function parseSetValue(argument: string): SetValue | undefined {
  const found = /^([A-Za-z_][\w-]*(?:\.(?:\d+|[A-Za-z_][\w-]*))*)=(.*)$/su.exec(argument);
  if (!found) return undefined;
  const [, path = '', text = ''] = found;
  return { path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)), text };
}

/**
 * Writes a record anew with values set, one value a line, before it is read and checked like any other. The
 * value is read as YAML (a number, a flag, a `[list]`), and as text where it is none.
 */
export function setValues(source: Source, sets: readonly SetValue[]): Outcome<SetRecord> {
  const yaml = readYaml(source);
  if (!yaml.value || hasErrors(yaml.diagnostics)) return { diagnostics: yaml.diagnostics };
  const document = yaml.value;
  const given = sets.map(giveValue);
  const changed = applyAll(document.value, given);
  if (changed.faults.length > 0) return { diagnostics: changed.faults };
  const written = writeYaml(changed.value, (path) => {
    const origin = originOf(given, path);
    return origin ? origin.yaml?.sourceText(path.slice(origin.path.length)) : document.sourceText(path);
  });
  const placeOf = (place: Place): Place => {
    const line = written.lines[place.line - 1];
    if (!line) return document.locate([]);
    const origin = originOf(given, line.path);
    if (origin) return placeIn(origin.source);
    return document.locate(line.path, place.column < line.valueColumn ? 'key' : 'value');
  };
  return { value: { text: written.text, placeOf }, diagnostics: yaml.diagnostics };
}

interface Given {
  readonly path: DataPath;
  readonly source: Source;
  /** Absent where the value is taken as text. */
  readonly yaml: YamlDocument | undefined;
  readonly value: unknown;
}

/** A set as a source, for code frames: the argument as it was given. */
export function sourceOfSet({ path, text }: SetValue): Source {
  return { name: `--set ${formatSet(path)}`, text: `${formatSet(path)}=${text}` };
}

function giveValue(set: SetValue): Given {
  const yaml = readValue(set.text);
  return { path: set.path, source: sourceOfSet(set), yaml, value: yaml ? yaml.value : set.text };
}

function applyAll(
  data: unknown,
  given: readonly Given[],
): { readonly value: unknown; readonly faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  let value = data;
  for (const { path, source, value: next } of given) {
    const changed = withValue(value, path, next);
    if (changed) value = changed.value;
    else faults.push(diagnose('pipeline/cannot-set', { path: formatSet(path) }, placeIn(source)));
  }
  return { value, faults };
}

/** The last set that gave the value at a path, or something around it. */
function originOf(given: readonly Given[], path: DataPath): Given | undefined {
  return given.findLast((one) => one.path.length <= path.length && one.path.every((step, at) => step === path[at]));
}

/** A scalar, or a list or map in brackets; undefined when the text is to be taken as it stands. */
function readValue(text: string): YamlDocument | undefined {
  if (/[\r\n]/.test(text)) return undefined;
  const read = readYaml({ name: '--set', text });
  if (!read.value || read.diagnostics.length > 0) return undefined;
  const { value } = read.value;
  if (value === null) return text.trim() === 'null' || text.trim() === '~' ? read.value : undefined;
  return typeof value === 'object' && !/^\s*[[{]/.test(text) ? undefined : read.value;
}

/** The data with one value replaced or added; undefined when the path goes through something that is no map or list. */
function withValue(data: unknown, path: DataPath, value: unknown): { readonly value: unknown } | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return { value };
  const here = data ?? (typeof step === 'number' ? [] : {});
  if (Array.isArray(here)) {
    if (typeof step !== 'number' || step > here.length) return undefined;
    const inner = withValue(here[step], rest, value);
    return inner && { value: Object.assign([...here], { [step]: inner.value }) };
  }
  if (typeof here !== 'object') return undefined;
  const inner = withValue(Reflect.get(here, step), rest, value);
  return inner && { value: { ...here, [step]: inner.value } };
}

function placeIn({ name, text }: Source): Place {
  const column = text.indexOf('=') + 2;
  return { file: name, line: 1, column, length: Math.max(1, text.length - column + 1) };
}

function formatSet(path: DataPath): string {
  return path.join('.');
}
