import type { Diagnostic, Place, Points } from '../../base/index.ts';
import type { StyleSheet } from '../../theme/index.ts';
import type { StructureNode } from '../pages.ts';

/** Where blocks are measured: the column they stand in and the node they belong to. */
export interface Scope {
  readonly sheet: StyleSheet;
  readonly parent: StructureNode;
  readonly width: Points;
  /** Height of the smallest empty column: what is taller is scaled down or cut. */
  readonly height: Points;
  /** What page numbers show; absent in the body, where there are none. */
  readonly numbers?: { readonly page: string; readonly count: string };
  /** What a reference to a page shows, as far as is known yet. */
  pageOf(target: string, at: Place): string;
  warn(diagnostic: Diagnostic): void;
}

/** A column inside another one. Cells are many: written out, their scopes are made far faster than copied. */
export function innerScope(scope: Scope, { parent, width, height }: Pick<Scope, 'parent' | 'width' | 'height'>): Scope {
  const { sheet, numbers, pageOf, warn } = scope;
  return numbers
    ? { sheet, parent, width, height, numbers, pageOf, warn }
    : { sheet, parent, width, height, pageOf, warn };
}
