import ts from 'typescript';
import { type SourceFile, targetOf } from './sources.ts';

/** A file whose exports a room offers to others: all of them, or those named. */
export interface Offer {
  readonly file: SourceFile;
  readonly names: 'all' | ReadonlySet<string>;
}

/** What the rooms offer: the files that their index.ts re-exports from. */
export function doorsOf(sources: readonly SourceFile[]): readonly Offer[] {
  const byPath = new Map(sources.map((file) => [file.path, file]));
  return sources
    .filter(({ path }) => /^(?:writers\/)?[^/]+\/index\.ts$/.test(path))
    .flatMap((door) =>
      door.tree.statements.flatMap((statement) => {
        if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return [];
        if (!ts.isStringLiteral(statement.moduleSpecifier)) return [];
        const file = byPath.get(targetOf(door, statement.moduleSpecifier.text));
        return file ? [{ file, names: namesOf(statement.exportClause) }] : [];
      }),
    );
}

function namesOf(clause: ts.NamedExportBindings | undefined): Offer['names'] {
  if (!clause || ts.isNamespaceExport(clause)) return 'all';
  return new Set(clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text));
}
