import type { ListMarker } from '../../document/index.ts';
import type { StructureNode } from '../pages.ts';

const NUMBERING: Readonly<Record<ListMarker, NonNullable<StructureNode['numbering']>>> = {
  bullet: 'disc',
  // A dash is a mark like any other; "none" would say that there are no labels.
  dash: 'disc',
  decimal: 'decimal',
  'decimal-paren': 'decimal',
  letter: 'lower-alpha',
  roman: 'lower-roman',
  'upper-roman': 'upper-roman',
};

/** How a list says that its items are numbered. */
export function listNumbering(marker: ListMarker): NonNullable<StructureNode['numbering']> {
  return NUMBERING[marker];
}
