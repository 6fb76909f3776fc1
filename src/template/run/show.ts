import Handlebars from 'handlebars';
import { writeFragment } from '../fragment.ts';
import { decimalsOf } from '../helpers/number.ts';
import { diagnose } from '../messages.ts';
import type { Expression, OutputNode } from '../tree.ts';
import { cleanText } from './clean-text.ts';
import { evaluate, evaluateCall, pathOf } from './evaluate.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';

/**
 * What an output statement prints: text and numbers, which Handlebars escapes, or the markup of a
 * helper, built of nodes. Anything else is reported with its place in the template and in the data.
 */
export function show(site: OutputNode, scope: Scope, run: Run): string | Handlebars.SafeString {
  const { value } = site;
  if (value.kind !== 'call') return print(value, evaluate(value, scope, run), scope, run);
  const outcome = evaluateCall(value, scope, run);
  if (!outcome) return '';
  if ('value' in outcome) return print(value, outcome.value, scope, run);
  const stamp = run.stamps.get(site);
  if (stamp === undefined) throw new Error('a call was compiled without its place');
  const quote = (text: string): string => Handlebars.escapeExpression(cleanText(text));
  return new Handlebars.SafeString(writeFragment(outcome.fragment, stamp, quote));
}

function print(expression: Expression, value: unknown, scope: Scope, run: Run): string {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number' && Number.isFinite(value)) return printNumber(value, run);
  const path = pathOf(expression, scope);
  run.report(diagnose('template/wrong-value', { path, found: kindOf(value) }, expression.at, path));
  return '';
}

/** Whole numbers are printed as they are (years, row numbers), others as the language writes them. */
function printNumber(value: number, run: Run): string {
  return Number.isInteger(value) ? String(value) : run.locale.formatNumber({ value, decimals: decimalsOf(value) });
}

/** What was found instead of text. */
export type FoundKind = 'nothing' | 'list' | 'map' | 'flag' | 'number' | 'other';

function kindOf(value: unknown): FoundKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'number') return 'number';
  return typeof value === 'object' ? 'map' : 'other';
}
