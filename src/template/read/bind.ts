import type { LoopVariable, Reference } from '../tree.ts';

/** What a path may see at one spot: the file itself, and each `{{#each}}` and `{{#with}}` around. */
export interface Frame {
  readonly kind: 'file' | 'each' | 'with';
  /** Names after `as`: the item, and for `each` its index. */
  readonly names: readonly string[];
}

/** Why a path means nothing. */
export type BindFault =
  | { readonly fault: 'outside' }
  | { readonly fault: 'no-loop' }
  | { readonly fault: 'unknown-variable'; readonly known: readonly string[] };

const LOOP_VARIABLES: readonly LoopVariable[] = ['index', 'first', 'last', 'key'];

/** Finds what a path means among the frames around it, the innermost first. Names are not looked up yet. */
export function bind(path: hbs.AST.PathExpression, frames: readonly Frame[]): Reference | BindFault {
  if (path.data) return bindVariable(path, frames);
  if (path.depth >= frames.length) return { fault: 'outside' };
  if (path.depth > 0 || /^(?:this(?:[./]|$)|\.)/.test(path.original))
    return { kind: 'field', up: path.depth, segments: path.parts };
  const [name = '', ...rest] = path.parts;
  const up = frames.findIndex((frame) => frame.names.includes(name));
  if (up === -1) return { kind: 'field', up: 0, segments: path.parts };
  if (frames[up]?.names[0] === name) return { kind: 'field', up, segments: rest };
  return rest.length === 0 ? { kind: 'loop', up, variable: 'key' } : { fault: 'outside' };
}

function bindVariable(path: hbs.AST.PathExpression, frames: readonly Frame[]): Reference | BindFault {
  const [name, ...rest] = path.parts;
  if (name === 'root') return { kind: 'field', up: 'root', segments: rest };
  const variable = LOOP_VARIABLES.find((known) => known === name);
  if (!variable || rest.length > 0)
    return { fault: 'unknown-variable', known: ['root', ...LOOP_VARIABLES].map((known) => `@${known}`) };
  let loops = path.depth;
  const up = frames.findIndex((frame) => frame.kind === 'each' && loops-- === 0);
  return up === -1 ? { fault: 'no-loop' } : { kind: 'loop', up, variable };
}
