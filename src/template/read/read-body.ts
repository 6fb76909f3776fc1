import type { BlockName, Body, OutputNode, Statement } from '../tree.ts';
import { isBlock, readBlock } from './read-block.ts';
import { readCall, readPath } from './read-expression.ts';
import { readPartial } from './read-partial.ts';
import { at, type Reading, spanOf } from './reading.ts';
import { refuse } from './refuse.ts';

const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
const isOutput = (node: hbs.AST.Node): node is hbs.AST.MustacheStatement => node.type === 'MustacheStatement';
const isPartial = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement';

/**
 * Reads the statements between two tags. The body ends where the next tag stands that is not one of
 * its own: the block's `{{else}}` or `{{/…}}`; or at the end of the file.
 */
export function readBody(program: hbs.AST.Program | undefined, start: number, reading: Reading, of?: BlockName): Body {
  const statements: Statement[] = [];
  let cursor = start;
  for (const node of program?.body ?? []) {
    if (node.type === 'ContentStatement') continue;
    const statement = readStatement(node, reading);
    statements.push(statement);
    cursor = statement.span.end;
  }
  const next = reading.file.text.indexOf('{{', cursor);
  const span = { start, end: next === -1 ? reading.file.text.length : next };
  return of ? { span, of, statements } : { span, statements };
}

function readStatement(node: hbs.AST.Statement, reading: Reading): Statement {
  const refused = refuse(node, reading);
  if (refused) return refused;
  if (isOutput(node)) return readOutput(node, reading);
  if (isBlock(node)) return readBlock(node, reading);
  if (isPartial(node)) return readPartial(node, reading);
  const span = spanOf(reading, node.loc);
  return { kind: 'silent', span, at: at(reading, span) };
}

function readOutput(node: hbs.AST.MustacheStatement, reading: Reading): OutputNode {
  const span = spanOf(reading, node.loc);
  const start = spanOf(reading, node.path.loc).start;
  const inner = { start, end: span.end - (node.strip.close ? 3 : 2) };
  const isValue = isPath(node.path) && node.params.length === 0 && (node.hash?.pairs ?? []).length === 0;
  const value = isValue && isPath(node.path) ? readPath(node.path, reading) : readCall(node, inner, reading);
  return { kind: 'output', span, at: value.at, inner, value };
}
