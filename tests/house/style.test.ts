import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { doorsOf } from './doors.ts';
import { lineOf, readSources, type SourceFile, visit } from './sources.ts';

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 50;

const sources = readSources();

type Judge = (node: ts.Node, file: SourceFile) => string | undefined;

function find(judge: Judge): readonly string[] {
  return sources.filter(({ path }) => !path.endsWith('.d.ts')).flatMap((file) => findIn(file, judge));
}

function findIn(file: SourceFile, judge: Judge): readonly string[] {
  const found: string[] = [];
  visit(file.tree, (node) => {
    const fault = judge(node, file);
    if (fault !== undefined) found.push(`src/${file.path}:${lineOf(file.tree, node)} ${fault}`);
  });
  return found;
}

describe('sizes', () => {
  test(`a file has at most ${LONGEST_FILE} lines`, () => {
    const long = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  test(`a function has at most ${LONGEST_FUNCTION} lines`, () => {
    const long = find((node, { tree }) => {
      if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return undefined;
      const lines = tree.getLineAndCharacterOfPosition(node.getEnd()).line + 2 - lineOf(tree, node);
      return lines > LONGEST_FUNCTION ? `${lines} lines` : undefined;
    });
    expect(long).toEqual([]);
  });
});

describe('names', () => {
  test('of files and folders are kebab-case', () => {
    const wrong = sources.filter(
      ({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(path),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('never say manager or util', () => {
    const wrong = sources.filter(({ path }) => /manager|utils?\b/.test(path));
    expect(wrong.map(({ path }) => basename(path))).toEqual([]);
  });
});

describe('exports', () => {
  test('are never default', () => {
    const wrong = find((node) => {
      if (ts.isExportAssignment(node)) return 'export default';
      const isDefault =
        ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
      return isDefault ? 'export default' : undefined;
    });
    expect(wrong).toEqual([]);
  });

  test('of a room have a doc comment', () => {
    const wrong = doorsOf(sources).flatMap(({ file, names }) =>
      findIn(file, (node) => {
        const name = exportedName(node);
        const isOffered = name !== undefined && (names === 'all' || names.has(name));
        return isOffered && ts.getJSDocCommentsAndTags(node).length === 0 ? name : undefined;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('types', () => {
  test('are neither any, nor cast away, nor asserted', () => {
    const wrong = find((node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
      if (ts.isNonNullExpression(node)) return 'non-null assertion';
      if (!ts.isAsExpression(node)) return undefined;
      return isConst(node) || isCertain(node) ? undefined : `cast: ${node.getText().slice(0, 60)}`;
    });
    expect(wrong).toEqual([]);
  });

  test('are no classes but errors, and those that a library asks for', () => {
    const wrong = find((node) => {
      if (!ts.isClassDeclaration(node) && !ts.isClassExpression(node)) return undefined;
      return node.heritageClauses?.length ? undefined : `class ${node.name?.text ?? ''}`;
    });
    expect(wrong).toEqual([]);
  });
});

function isConst({ type }: ts.AsExpression): boolean {
  return ts.isTypeReferenceNode(type) && type.typeName.getText() === 'const';
}

/**
 * Where the compiler cannot know: the generic makers of base/ (shapes, diagnosers), and what
 * `Object.fromEntries` makes of known keys.
 */
function isCertain(node: ts.AsExpression): boolean {
  return node.getSourceFile().fileName.startsWith('base/') || /^Object\.fromEntries\(/.test(node.expression.getText());
}

/** The name of an exported function, constant or class; types may speak for themselves. */
function exportedName(node: ts.Node): string | undefined {
  const isExported =
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return undefined;
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText()).join();
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ? node.name?.text : undefined;
}
