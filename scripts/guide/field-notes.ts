import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * What the comments beside the view's shape say of each field, by its path: `indicators.figure`. The
 * shape itself is plain data; its comments are the one place where fields are explained.
 */
export function readFieldNotes(folder: URL): ReadonlyMap<string, string> {
  const constants = new Map<string, ts.Expression>();
  const files = readdirSync(folder).filter((name) => name.endsWith('shape.ts'));
  for (const name of files) collectConstants(readFileSync(new URL(name, folder), 'utf8'), constants);
  const notes = new Map<string, string>();
  const start = constants.get('viewShape');
  if (start) collectNotes(start, [], constants, notes);
  return notes;
}

function collectConstants(text: string, constants: Map<string, ts.Expression>): void {
  const tree = ts.createSourceFile('shape.ts', text, ts.ScriptTarget.ES2023, true);
  for (const statement of tree.statements)
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) constants.set(name.text, initializer);
}

function collectNotes(
  expression: ts.Expression,
  path: readonly string[],
  constants: ReadonlyMap<string, ts.Expression>,
  notes: Map<string, string>,
): void {
  if (ts.isIdentifier(expression)) {
    const meant = constants.get(expression.text);
    if (meant) collectNotes(meant, path, constants, notes);
  } else if (ts.isCallExpression(expression)) {
    for (const argument of expression.arguments) collectNotes(argument, path, constants, notes);
  } else if (ts.isObjectLiteralExpression(expression)) {
    for (const property of expression.properties) {
      if (!property.name || !ts.isIdentifier(property.name)) continue;
      const inner = [...path, property.name.text];
      const note = commentBefore(property);
      if (note) notes.set(inner.join('.'), note);
      if (ts.isPropertyAssignment(property)) collectNotes(property.initializer, inner, constants, notes);
    }
  }
}

function commentBefore(node: ts.Node): string | undefined {
  const text = node.getSourceFile().text;
  const last = ts.getLeadingCommentRanges(text, node.pos)?.at(-1);
  if (!last) return undefined;
  const words = text.slice(last.pos, last.end).replace(/^\/\*\*?|\*\/$/g, '');
  return words.replace(/\s*\n\s*\*?\s*/g, ' ').trim();
}
