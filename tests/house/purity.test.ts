import ts from 'typescript';
import { expect, test } from 'vitest';
import { readMap } from './map.ts';
import { importsOf, lineOf, readSources, type SourceFile, visit } from './sources.ts';

const PIPELINE_FLOOR = 4;
const { rooms } = readMap();
const below = readSources().filter(({ path }) => (rooms.get(path.split('/')[0] ?? '')?.floor ?? 0) < PIPELINE_FLOOR);

const FORBIDDEN: readonly { readonly what: string; readonly isIt: (node: ts.Node) => boolean }[] = [
  { what: 'the clock', isIt: (node) => isMember(node, 'Date', 'now') || isMember(node, 'performance', 'now') },
  { what: 'the clock', isIt: (node) => isNew(node, 'Date') && (node.arguments ?? []).length === 0 },
  { what: 'random numbers', isIt: (node) => isMember(node, 'Math', 'random') || isName(node, 'randomUUID') },
  { what: 'the process', isIt: (node) => ts.isPropertyAccessExpression(node) && isName(node.expression, 'process') },
  {
    what: "the machine's language",
    isIt: (node) =>
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^toLocale|^localeCompare$/.test(node.expression.name.text) &&
      !namesLanguage(node, node.expression.name.text === 'localeCompare' ? 1 : 0),
  },
  {
    what: "the machine's language",
    isIt: (node) => ts.isNewExpression(node) && /^Intl\./.test(node.expression.getText()) && !node.arguments?.length,
  },
];

test('nothing below the pipeline asks the machine', () => {
  expect(below.length).toBeGreaterThan(50);
  const wrong = below.flatMap((file) => usesOf(file));
  expect(wrong).toEqual([]);
});

test('nothing below the pipeline touches a disk or the net, but for the assets of packages', () => {
  const wrong = below.flatMap((file) =>
    importsOf(file)
      .filter(({ specifier }) => /^(?:node:)?(?:fs|fs\/promises|os|child_process|net|http|https|dns)$/.test(specifier))
      .filter(() => !/^(?:layout|writers)\//.test(file.path))
      .map(({ specifier, line }) => `src/${file.path}:${line} imports ${specifier}`),
  );
  expect(wrong).toEqual([]);
});

function usesOf(file: SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file.tree, (node) => {
    for (const { what, isIt } of FORBIDDEN)
      if (isIt(node)) found.push(`src/${file.path}:${lineOf(file.tree, node)} asks ${what}`);
  });
  return found;
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isMember(node: ts.Node, object: string, member: string): boolean {
  return ts.isPropertyAccessExpression(node) && isName(node.expression, object) && node.name.text === member;
}

function isNew(node: ts.Node, name: string): node is ts.NewExpression {
  return ts.isNewExpression(node) && isName(node.expression, name);
}

/** Whether a call says the language that it works in. */
function namesLanguage({ arguments: given }: ts.CallExpression, position: number): boolean {
  return given[position] !== undefined;
}
