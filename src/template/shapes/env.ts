import type { Shape } from '../../base/index.ts';
import type { FieldReference, PartialNode } from '../tree.ts';

/** A scope as the check sees it: what shape `this` has, and what an `{{#each}}` runs over. */
export interface ShapeScope {
  readonly shape: Shape;
  readonly over?: 'list' | 'map';
}

/** What is known about the values at one spot: the scopes, the innermost first, the whole view last. */
export interface Env {
  readonly scopes: readonly ShapeScope[];
  /** The calls of partials that led here, the outermost first. */
  readonly calls: readonly PartialNode[];
}

export const scopeIndex = (env: Env, reference: { readonly up: number | 'root' }): number =>
  reference.up === 'root' ? env.scopes.length - 1 : reference.up;

/** Where a walk along the names of a path ends. */
export type Walk =
  /** `missing` counts the names up to the first value that may be missing; absent when none may. */
  | { readonly shape: Shape; readonly missing?: number }
  /** The name number `unknown` is not known; `inside` is the shape that lacks it. */
  | { readonly unknown: number; readonly inside: Shape };

/** Walks from a shape along names. A number picks an item of a list, which may be missing. */
export function walk(start: Shape, segments: readonly string[]): Walk {
  let shape = start;
  let missing = start.optional ? 0 : undefined;
  for (const [index, name] of segments.entries()) {
    const next = fieldOf(shape, name);
    if (!next) return { unknown: index, inside: shape };
    shape = next;
    if (missing === undefined && shape.optional) missing = index + 1;
  }
  return missing === undefined ? { shape } : { shape, missing };
}

function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === 'list' && /^\d+$/.test(name)) return { ...shape.of, optional: true };
  return shape.kind === 'map' && Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
}

/** The env where the value that a reference means is known to be there, and all on the way to it. */
export function present(env: Env, reference: FieldReference): Env {
  const index = scopeIndex(env, reference);
  const scopes = env.scopes.map((scope, at) =>
    at === index ? { ...scope, shape: presentAlong(scope.shape, reference.segments) } : scope,
  );
  return { ...env, scopes };
}

function presentAlong(shape: Shape, segments: readonly string[]): Shape {
  const { optional: _, ...there } = shape;
  const [name, ...rest] = segments;
  if (name === undefined || there.kind !== 'map') return there;
  const field = fieldOf(there, name);
  return field ? { ...there, fields: { ...there.fields, [name]: presentAlong(field, rest) } } : there;
}

/** The env inside `{{#each}}` or `{{#with}}`. */
export function within(env: Env, scope: ShapeScope): Env {
  return { ...env, scopes: [scope, ...env.scopes] };
}
