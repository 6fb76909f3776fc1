import { type Shape, suggest } from '../../base/index.ts';
import { signatureOf } from '../helper-docs.ts';
import type { Kind } from '../helpers/kinds.ts';
import { helperOf } from '../helpers/registry.ts';
import { diagnose } from '../messages.ts';
import type { CallNode, Expression } from '../tree.ts';
import type { Report } from '../types.ts';
import type { Env } from './env.ts';
import { requirePresent, shapeOf } from './shape-of.ts';

/**
 * Checks a call inside an expression: how many arguments, of what shapes, which options. The shape of
 * its value; undefined when a fault was reported, or when it makes markup and so has no value.
 */
export function checkCall(call: CallNode, env: Env, report: Report): Shape | undefined {
  const shapes = checkArguments(call, env, report);
  const { result } = helperOf(call);
  if (typeof result === 'function') return shapes && result(shapes);
  report(diagnose('template/markup-as-argument', { name: call.helper }, call.at));
  return undefined;
}

/** Checks arguments and options; the arguments' shapes, or undefined when one of them is at fault. */
export function checkArguments(call: CallNode, env: Env, report: Report): readonly Shape[] | undefined {
  const { args } = call;
  const helper = helperOf(call);
  const found = args.map((arg, index) => {
    const parameter = helper.parameters[index] ?? (helper.rest ? helper.parameters.at(-1) : undefined);
    const shape = shapeOf(arg, env, report);
    return shape && parameter && checkArgument(arg, shape, { ...parameter, of: helper.name }, env, report);
  });
  checkOptions(call, env, report);
  const enough = args.length >= helper.parameters.length;
  const tooMany = args.length > helper.parameters.length && !helper.rest;
  if (!enough || tooMany) {
    const facts = { name: helper.name, signature: signatureOf(helper), given: args.length };
    report(diagnose('template/argument-count', facts, call.at));
    return undefined;
  }
  const shapes = found.filter((shape) => shape !== undefined);
  return shapes.length === args.length ? shapes : undefined;
}

interface Wanted {
  readonly name: string;
  readonly kind: Kind<unknown>;
  /** The helper or option that wants it. */
  readonly of: string;
}

function checkArgument(arg: Expression, shape: Shape, wanted: Wanted, env: Env, report: Report): Shape | undefined {
  if (!wanted.kind.fits(shape)) {
    const facts = { of: wanted.of, name: wanted.name, expected: wanted.kind.words, found: shape.kind };
    report(diagnose('template/argument-kind', facts, arg.at));
    return undefined;
  }
  return wanted.kind.absent || requirePresent(arg, shape, env, report) ? shape : undefined;
}

function checkOptions(call: CallNode, env: Env, report: Report): void {
  const { options: offered } = helperOf(call);
  const known = Object.keys(offered);
  for (const option of call.options) {
    const kind = Object.hasOwn(offered, option.name) ? offered[option.name] : undefined;
    const shape = shapeOf(option.value, env, report);
    if (!kind) {
      const facts = { name: option.name, of: call.helper, known, suggestion: suggest(option.name, known) };
      report(diagnose('template/unknown-option', facts, option.at));
    } else if (shape) checkArgument(option.value, shape, { name: option.name, kind, of: call.helper }, env, report);
  }
}
