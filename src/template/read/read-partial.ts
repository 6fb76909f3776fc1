import { diagnose } from '../messages.ts';
import type { PartialNode } from '../tree.ts';
import { readExpression, readOptions } from './read-expression.ts';
import { at, type Reading, spanOf, written } from './reading.ts';

/** Reads `{{> name context option=value}}`. Whether there is such a partial is asked later. */
export function readPartial(node: hbs.AST.PartialStatement, reading: Reading): PartialNode {
  const span = spanOf(reading, node.loc);
  const nameSpan = spanOf(reading, node.name.loc);
  const name = written(reading, nameSpan).replace(/^(["'])(.*)\1$/, '$2');
  const [context, extra] = node.params.map((param) => readExpression(param, reading));
  if (extra) reading.report(diagnose('template/partial-arguments', { name }, extra.at));
  const options = readOptions(node.hash, reading);
  const read: PartialNode = { kind: 'partial', span, at: at(reading, nameSpan), name, options };
  return context ? { ...read, context } : read;
}
