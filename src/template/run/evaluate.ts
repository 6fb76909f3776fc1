import type { Fragment } from '../fragment.ts';
import { helperOf } from '../helpers/registry.ts';
import { diagnose } from '../messages.ts';
import type { CallNode, Expression } from '../tree.ts';
import type { Run } from './run.ts';
import { dataPathOf, readField, readLoop, type Scope } from './scope.ts';

/** The value of an expression. A call that cannot run is reported and gives undefined. */
export function evaluate(expression: Expression, scope: Scope, run: Run): unknown {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'path':
      return expression.reference.kind === 'loop'
        ? readLoop(expression.reference, scope)
        : readField(expression.reference, scope);
    case 'call': {
      const outcome = evaluateCall(expression, scope, run);
      return outcome && 'value' in outcome ? outcome.value : undefined;
    }
    case 'broken':
      throw new Error('a template with faults was compiled');
  }
}

/** Runs a helper. Undefined when an argument does not fit, which is reported. */
export function evaluateCall(
  call: CallNode,
  scope: Scope,
  run: Run,
): { readonly value: unknown } | { readonly fragment: Fragment } | undefined {
  const args = call.args.map((arg) => evaluate(arg, scope, run));
  const options = optionsOf(call, scope, run);
  const outcome = helperOf(call).run(args, options, run);
  if (!('wrong' in outcome)) return outcome;
  reportWrong(call, outcome.wrong, scope, run);
  return undefined;
}

/** Most calls have none. */
const NO_OPTIONS: ReadonlyMap<string, unknown> = new Map();

function optionsOf({ options }: CallNode, scope: Scope, run: Run): ReadonlyMap<string, unknown> {
  if (options.length === 0) return NO_OPTIONS;
  return new Map(options.map(({ name, value }) => [name, evaluate(value, scope, run)]));
}

function reportWrong(call: CallNode, wrong: number | string, scope: Scope, run: Run): void {
  const helper = helperOf(call);
  const parameter = typeof wrong === 'number' ? (helper.parameters[wrong] ?? helper.parameters.at(-1)) : undefined;
  const option = call.options.find(({ name }) => name === wrong);
  const argument = typeof wrong === 'number' ? call.args[wrong] : option?.value;
  const kind = parameter?.kind ?? (typeof wrong === 'string' ? helper.options[wrong] : undefined);
  if (!argument || !kind) throw new Error(`${helper.name} blames an argument that it does not have`);
  const path = pathOf(argument, scope);
  const facts = { of: helper.name, name: parameter?.name ?? String(wrong), path, expected: kind.words };
  run.report(diagnose('template/wrong-argument', facts, argument.at, path));
}

/** The data path of an expression, when it is a path. */
export function pathOf(expression: Expression, scope: Scope): string | undefined {
  if (expression.kind !== 'path' || expression.reference.kind !== 'field') return undefined;
  return dataPathOf(expression.reference, scope) || undefined;
}
