import { type Diagnostic, suggest } from '../../base/index.ts';
import { findHelper, helpers } from '../helpers/registry.ts';
import { diagnose } from '../messages.ts';
import type { BrokenNode, Expression, OptionNode, Span } from '../tree.ts';
import { type BindFault, bind } from './bind.ts';
import { at, type Reading, spanOf, written } from './reading.ts';

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
const isLiteral = (
  node: hbs.AST.Node,
): node is hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral =>
  node.type === 'StringLiteral' || node.type === 'NumberLiteral' || node.type === 'BooleanLiteral';

/** Reads an argument: a path, a literal, or a call in parentheses. */
export function readExpression(node: hbs.AST.Expression, reading: Reading): Expression {
  const span = spanOf(reading, node.loc);
  if (isPath(node)) return readPath(node, reading);
  if (isCall(node)) return readCall(node, span, reading);
  if (isLiteral(node)) return { kind: 'literal', span, at: at(reading, span), value: node.value };
  return broken(
    span,
    reading,
    diagnose('template/bad-literal', { written: written(reading, span) }, at(reading, span)),
  );
}

/** Reads a path and binds it to the scope that it means. */
export function readPath(node: hbs.AST.PathExpression, reading: Reading): Expression {
  const span = spanOf(reading, node.loc);
  const reference = bind(node, reading.frames);
  if ('fault' in reference) return broken(span, reading, bindFault(reference, span, reading));
  return { kind: 'path', span, at: at(reading, span), written: written(reading, span), reference };
}

/** What a mustache, a sub-expression and a block have in common. */
export interface CallParts {
  readonly path: hbs.AST.PathExpression | hbs.AST.Literal;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

/** Reads a call of a helper, its name looked up. */
export function readCall(node: CallParts, span: Span, reading: Reading): Expression {
  const args = node.params.map((param) => readExpression(param, reading));
  const options = readOptions(node.hash, reading);
  const nameSpan = spanOf(reading, node.path.loc);
  const name = written(reading, nameSpan);
  if (findHelper(name)) return { kind: 'call', span, at: at(reading, nameSpan), helper: name, args, options };
  const suggestion = suggest(name, Object.keys(helpers));
  const facts = { name, suggestion, known: Object.keys(helpers) };
  return broken(span, reading, diagnose('template/unknown-helper', facts, at(reading, nameSpan)));
}

/** Reads `name=value` pairs. */
export function readOptions(hash: hbs.AST.Hash | undefined, reading: Reading): readonly OptionNode[] {
  return (hash?.pairs ?? []).map((pair) => ({
    name: pair.key,
    value: readExpression(pair.value, reading),
    at: at(reading, spanOf(reading, pair.loc)),
  }));
}

function broken(span: Span, reading: Reading, fault: Diagnostic): BrokenNode {
  reading.report(fault);
  return { kind: 'broken', span, at: at(reading, span) };
}

function bindFault(fault: BindFault, span: Span, reading: Reading): Diagnostic {
  const place = at(reading, span);
  const path = written(reading, span);
  switch (fault.fault) {
    case 'outside':
      return diagnose('template/path-outside', { path }, place);
    case 'no-loop':
      return diagnose('template/no-loop', { path }, place);
    case 'unknown-variable':
      return diagnose(
        'template/unknown-variable',
        { path, suggestion: suggest(path, fault.known), known: fault.known },
        place,
      );
  }
}
