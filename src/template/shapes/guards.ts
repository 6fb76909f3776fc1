import type { Expression, FieldReference } from '../tree.ts';
import { type Env, present } from './env.ts';

/** What is certainly there when a condition turns out `holds`: in `{{#if (and a b)}}` both a and b. */
function certain(test: Expression, holds: boolean): readonly FieldReference[] {
  if (test.kind === 'path') return holds && test.reference.kind === 'field' ? [test.reference] : [];
  if (test.kind !== 'call') return [];
  const all = (side: boolean): readonly FieldReference[] => test.args.flatMap((arg) => certain(arg, side));
  switch (test.helper) {
    case 'not':
      return all(!holds);
    case 'and':
    case 'has':
      return holds ? all(true) : [];
    case 'eq':
      return holds ? test.args.flatMap((arg) => (arg.kind === 'path' ? certain(arg, true) : [])) : [];
    case 'or':
      return holds ? [] : all(false);
    default:
      return [];
  }
}

/** The env of the half of an `{{#if}}` that is rendered when its test turns out `holds`. */
export function assume(test: Expression, holds: boolean, env: Env): Env {
  return certain(test, holds).reduce(present, env);
}
