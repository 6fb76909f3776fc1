import { diagnose } from '../messages.ts';
import type { SilentNode } from '../tree.ts';
import { at, type Reading, spanOf, written } from './reading.ts';

type Refusal =
  | 'template/unescaped'
  | 'template/decorator'
  | 'template/raw-block'
  | 'template/partial-block'
  | 'template/dynamic-partial';

/** Refuses what could bring markup in from data, or hide what a template does. Undefined: nothing of the kind. */
export function refuse(node: hbs.AST.Statement, reading: Reading): SilentNode | undefined {
  const span = spanOf(reading, node.loc);
  const code = refusal(node, written(reading, { start: span.start, end: span.start + 5 }));
  if (!code) return undefined;
  const braces = /\}\}+/.exec(reading.file.text.slice(span.start));
  const opening = { start: span.start, end: braces ? span.start + braces.index + braces[0].length : span.end };
  reading.report(diagnose(code, { written: written(reading, opening) }, at(reading, opening)));
  return { kind: 'silent', span, at: at(reading, span) };
}

function refusal(node: hbs.AST.Statement, opening: string): Refusal | undefined {
  if (node.type === 'Decorator' || node.type === 'DecoratorBlock') return 'template/decorator';
  if (node.type === 'PartialBlockStatement') return 'template/partial-block';
  if (node.type === 'PartialStatement') return isDynamic(node) ? 'template/dynamic-partial' : undefined;
  if (opening.startsWith('{{{{')) return 'template/raw-block';
  if (node.type === 'MustacheStatement' && /^\{\{~?[{&]/.test(opening)) return 'template/unescaped';
  return undefined;
}

function isDynamic(node: hbs.AST.Statement): boolean {
  if (!('name' in node) || typeof node.name !== 'object' || node.name === null) return true;
  const { name } = node;
  if ('type' in name && name.type === 'SubExpression') return true;
  return 'data' in name && name.data === true;
}
