import { createHash } from 'node:crypto';
import { decodeUtf8, readYaml } from '../base/index.ts';
import { type Env, idOfFile } from '../pipeline/index.ts';
import { type Input, STANDARD_INPUT } from './find-inputs.ts';

/** One of `count` parts of the records; the first is 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/4`; undefined when it is not of this form. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index <= shard.count ? shard : undefined;
}

/**
 * The records of one part. Which part a record is in depends on its id alone, so that it stays there when others come
 * and go, and when it is moved to another file.
 */
export async function takeShard(env: Env, inputs: readonly Input[], shard: Shard): Promise<readonly Input[]> {
  const taken: Input[] = [];
  for (const input of inputs) if (shardOf(await idOf(env, input), shard.count) === shard.index) taken.push(input);
  return taken;
}

/** The part that an id is in, from 1. */
export function shardOf(id: string, count: number): number {
  return (createHash('sha256').update(id).digest().readUInt32BE(0) % count) + 1;
}

/** A record that cannot be read has its file's name as its id: its fault is told by one part only. */
async function idOf(env: Env, { name, path }: Input): Promise<string> {
  const bytes = path === STANDARD_INPUT ? undefined : await env.readFile(path).catch(() => undefined);
  return (bytes && statedId(decodeUtf8(bytes).text)) ?? idOfFile(name);
}

/** The id that a record states. Mostly it can be seen without reading the whole record as YAML. */
function statedId(text: string): string | undefined {
  const [, plain] = /^id:[ \t]+([a-z0-9][a-z0-9-]*)[ \t]*(?:#.*)?\r?$/m.exec(text) ?? [];
  if (plain !== undefined) return plain;
  if (!/^(?:["']?id["']?[ \t]*:|\?|\{|%|---)/m.test(text)) return undefined;
  const data = readYaml({ name: '', text }).value?.value;
  const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
