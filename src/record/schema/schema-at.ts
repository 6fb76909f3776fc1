import * as z from 'zod';
import type { DataPath } from '../../base/index.ts';
import { type Said, sayings } from './said.ts';
import { type Wanted, wanted } from './values.ts';

type Schema = z.core.$ZodType;

/** A kind of value, as a message names it. */
export type Kind = Wanted | 'text' | 'number' | 'flag' | 'list' | 'map' | 'word' | 'version' | 'text-or-map';

/** What the schema says of the values at one path. */
export interface SchemaNode {
  readonly kind: Kind;
  readonly said?: Said;
  /** Keys of a map; the closed list of a word or a version. */
  readonly known: readonly string[];
}

/** What the schema wants at a path, or undefined where it knows no such path. */
export function nodeAt(root: Schema, path: DataPath): SchemaNode | undefined {
  const schema = path.reduce<Schema | undefined>((at, step) => at && childOf(at, step), root);
  return schema && describe(schema);
}

/** The parts of the schema by the keys that they have: for each key the names of the maps (empty at the top). */
export function partsByKey(root: Schema): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>();
  const search = (schema: Schema, name: string): void => {
    const bottom = coreOf(schema);
    if (bottom instanceof z.ZodArray) search(bottom.element, name);
    if (bottom instanceof z.ZodUnion) for (const option of bottom.options) search(option, name);
    if (!(bottom instanceof z.ZodObject)) return;
    for (const [key, child] of Object.entries(bottom.shape)) {
      parts.set(key, [...new Set([...(parts.get(key) ?? []), name])]);
      search(child, key);
    }
  };
  search(root, '');
  return parts;
}

function describe(schema: Schema): SchemaNode {
  const layers = layersOf(schema);
  const bottom = layers.at(-1) ?? schema;
  const wants = layers.map((layer) => wanted.get(layer)?.wanted).find((kind) => kind !== undefined);
  const said = layers.map((layer) => sayings.get(layer)).find((words) => words !== undefined);
  return { kind: wants ?? kindOf(bottom), known: knownOf(bottom), ...(said ? { said } : {}) };
}

function kindOf(schema: Schema): Kind {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) return 'map';
  if (schema instanceof z.ZodEnum) return 'word';
  if (schema instanceof z.ZodLiteral) return 'version';
  return schema instanceof z.ZodUnion ? 'text-or-map' : 'text';
}

function knownOf(schema: Schema): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownOf(coreOf(option)));
  return [];
}

function childOf(schema: Schema, step: string | number): Schema | undefined {
  const bottom = coreOf(schema);
  if (bottom instanceof z.ZodArray) return typeof step === 'number' ? bottom.element : undefined;
  if (bottom instanceof z.ZodRecord) return bottom.valueType;
  if (bottom instanceof z.ZodObject) return Object.hasOwn(bottom.shape, step) ? bottom.shape[step] : undefined;
  if (!(bottom instanceof z.ZodUnion)) return undefined;
  return bottom.options.map((option) => childOf(option, step)).find((child) => child !== undefined);
}

/** The innermost schema, without what makes it optional, gives it a default or changes its value. */
export function coreOf(schema: Schema): Schema {
  return layersOf(schema).at(-1) ?? schema;
}

function layersOf(schema: Schema): readonly Schema[] {
  const layers: Schema[] = [];
  for (let layer: Schema | undefined = schema; layer; layer = below(layer)) layers.push(layer);
  return layers;
}

function below(schema: Schema): Schema | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap();
  return schema instanceof z.ZodPipe ? schema.in : undefined;
}
