import type { ZodType, z } from 'zod';
import {
  type DataPath,
  type Diagnostic,
  type Family,
  formatPath,
  hasErrors,
  type Outcome,
  type Place,
  placeOfFile,
  readYaml,
  type Source,
  suggest,
  type YamlDocument,
} from '../base/index.ts';
import { diagnose } from './messages.ts';

/** Settings of a YAML file, checked, with the way back to the file for what is found wrong later. */
export interface Settings<T> {
  readonly value: T;
  locate(path: DataPath, part?: 'key' | 'value'): Place;
}

type Issue = z.core.$ZodIssue;

/**
 * Reads a settings file (template.yaml, briefwright.yaml) against its schema. An empty file is an empty map.
 * All faults are told at once, each at its line and column, and belong to `family`.
 */
export function readSettings<T>(source: Source, schema: ZodType<T>, family: Family): Outcome<Settings<T>> {
  const yaml = readYaml(source, { family });
  if (!yaml.value || hasErrors(yaml.diagnostics)) return { diagnostics: yaml.diagnostics };
  const document = yaml.value;
  const parsed = schema.safeParse(document.value ?? {});
  if (parsed.success) {
    const locate: Settings<T>['locate'] = (path, part) => document.locate(path, part);
    return { value: { value: parsed.data, locate }, diagnostics: yaml.diagnostics };
  }
  const told = parsed.error.issues.flatMap((issue) => tell(issue, document, schema, source.name));
  return { diagnostics: [...yaml.diagnostics, ...told.map((diagnostic) => ({ ...diagnostic, family }))] };
}

function tell(issue: Issue, document: YamlDocument, schema: ZodType, file: string): readonly Diagnostic[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key) =>
      diagnose(
        'pipeline/unknown-key',
        { key, known, suggestion: suggest(key, known) },
        document.locate([...path, key], 'key'),
      ),
    );
  }
  const found = valueAt(document.value ?? {}, path);
  const at = document.value === null ? placeOfFile(file) : document.locate(path);
  const key = formatPath(path);
  if (found === undefined && path.length > 0) return [diagnose('pipeline/missing-key', { key }, at)];
  const suggestion =
    issue.code === 'invalid_value' && typeof found === 'string'
      ? suggest(
          found,
          issue.values.filter((value) => typeof value === 'string'),
        )
      : undefined;
  return [diagnose('pipeline/wrong-value', { key, found: show(found), suggestion, ...expected(issue) }, at)];
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const TYPES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  string: { vi: 'một đoạn văn bản', en: 'a text' },
  number: { vi: 'một số', en: 'a number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm khoá', en: 'a map of keys' },
  record: { vi: 'một nhóm khoá', en: 'a map of keys' },
};

/** What would have been right, in both languages. A check of our own says it in its message, as `vi|en`. */
function expected(issue: Issue): { readonly vi: string; readonly en: string } {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? { vi: issue.expected, en: issue.expected };
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return { vi: `một trong: ${values.join(', ')}`, en: `one of ${values.join(', ')}` };
  }
  if (issue.code === 'too_small') return { vi: 'không để trống', en: 'something that is not empty' };
  const [vi = issue.message, en = vi] = issue.message.split('|');
  return { vi, en };
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** The keys that a map of the schema knows, through optional and default wrappers. */
function keysAt(schema: unknown, path: DataPath): readonly string[] {
  const here = path.reduce<unknown>((at, step) => field(shapeOf(at), step) ?? elementOf(at), schema);
  const shape = shapeOf(here);
  return shape ? Object.keys(shape) : [];
}

function shapeOf(schema: unknown): object | undefined {
  const inner = unwrap(schema);
  const shape = field(inner, 'shape');
  return typeof shape === 'object' && shape !== null ? shape : undefined;
}

function elementOf(schema: unknown): unknown {
  const inner = unwrap(schema);
  return field(inner, 'element') ?? field(inner, 'valueType');
}

function unwrap(schema: unknown): unknown {
  const inner = field(field(schema, 'def'), 'innerType') ?? field(field(schema, 'def'), 'in');
  return inner === undefined ? schema : unwrap(inner);
}

function field(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
