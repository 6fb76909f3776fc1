import { flag, number, type Place, type Shape, suggest, text } from '../../base/index.ts';
import { diagnose } from '../messages.ts';
import type { Expression, FieldReference, LiteralNode, LoopReference, PathNode } from '../tree.ts';
import type { Report } from '../types.ts';
import { checkCall } from './check-call.ts';
import { type Env, scopeIndex, walk } from './env.ts';

/** The shape of an expression, optional when its value may be missing; undefined when a fault was reported. */
export function shapeOf(expression: Expression, env: Env, report: Report): Shape | undefined {
  switch (expression.kind) {
    case 'broken':
      return undefined;
    case 'literal':
      return literalShape(expression);
    case 'call':
      return checkCall(expression, env, report);
    case 'path':
      return pathShape(expression, env, report);
  }
}

function literalShape({ value }: LiteralNode): Shape {
  if (typeof value === 'number') return number;
  return typeof value === 'boolean' ? flag : text;
}

function pathShape(path: PathNode, env: Env, report: Report): Shape | undefined {
  const { reference } = path;
  if (reference.kind === 'loop') return loopShape(reference, env);
  const start = env.scopes[scopeIndex(env, reference)]?.shape;
  if (!start) throw new Error(`${path.written} is bound to no scope`);
  const found = walk(start, reference.segments);
  if ('unknown' in found) {
    report(unknownPath(path, reference, found, env));
    return undefined;
  }
  return found.missing === undefined ? found.shape : { ...found.shape, optional: true };
}

function loopShape({ variable, up }: LoopReference, env: Env): Shape {
  if (variable === 'first' || variable === 'last') return flag;
  return variable === 'key' && env.scopes[up]?.over === 'map' ? text : number;
}

function unknownPath(
  path: PathNode,
  reference: FieldReference,
  found: { readonly unknown: number; readonly inside: Shape },
  env: Env,
): ReturnType<typeof diagnose> {
  const name = reference.segments[found.unknown] ?? '';
  const known = found.inside.kind === 'map' ? Object.keys(found.inside.fields) : [];
  const outer = found.unknown === 0 ? outerPath(reference, env) : undefined;
  const facts = {
    path: path.written,
    name,
    kind: found.inside.kind,
    known,
    suggestion: outer ? undefined : suggest(name, known),
    outer,
    calledFrom: env.calls.at(-1)?.at,
  };
  return diagnose('template/unknown-path', facts, path.at);
}

/** How the same names are reached when it is an outer scope that knows the first of them. */
function outerPath(reference: FieldReference, env: Env): string | undefined {
  const [name] = reference.segments;
  const start = scopeIndex(env, reference);
  const knows = (shape: Shape | undefined): boolean =>
    name !== undefined && shape?.kind === 'map' && Object.hasOwn(shape.fields, name);
  if (knows(env.scopes.at(-1)?.shape)) return `@root.${reference.segments.join('.')}`;
  const up = env.scopes.slice(start + 1).findIndex((scope) => knows(scope.shape));
  return up === -1 ? undefined : '../'.repeat(start + 1 + up) + reference.segments.join('.');
}

/** Reports a value that may be missing where one must be there. True when all is well. */
export function requirePresent(expression: Expression, shape: Shape, env: Env, report: Report): boolean {
  if (!shape.optional) return true;
  const { path, guard } = missingPart(expression, env);
  report(diagnose('template/may-be-missing', { path, guard, calledFrom: calledFrom(env) }, expression.at));
  return false;
}

export const calledFrom = (env: Env): Place | undefined => env.calls.at(-1)?.at;

/** The path as it is written, and the part of it that has to be asked for. */
function missingPart(expression: Expression, env: Env): { readonly path: string; readonly guard: string } {
  if (expression.kind !== 'path' || expression.reference.kind !== 'field') return { path: '', guard: '' };
  const { written, reference } = expression;
  const found = walk(env.scopes[scopeIndex(env, reference)]?.shape ?? text, reference.segments);
  const kept = 'shape' in found ? (found.missing ?? reference.segments.length) : reference.segments.length;
  const dropped = reference.segments.length - kept;
  const parts = written.split('.');
  return { path: written, guard: (dropped > 0 ? parts.slice(0, -dropped).join('.') : written) || 'this' };
}
