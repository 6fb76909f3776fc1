import type { StructureKind, StructureNode } from '../../../layout/index.ts';
import { pdfString } from '../values.ts';

type Attributes = Readonly<Record<string, unknown>>;

const NUMBERING = {
  none: 'None',
  disc: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const;

const makers: Partial<Record<StructureKind, (node: StructureNode) => Attributes>> = {
  list: (node) => ({ O: 'List', ListNumbering: NUMBERING[node.numbering ?? 'none'] }),
  // An Alt would be read instead of the table; Summary is read before it.
  table: (node) => (node.alt === undefined ? {} : { O: 'Table', Summary: pdfString(node.alt) }),
  'head-cell': (node) => ({ O: 'Table', Scope: node.scope === 'row' ? 'Row' : 'Column', ...spans(node) }),
  'data-cell': (node) => (Object.keys(spans(node)).length === 0 ? {} : { O: 'Table', ...spans(node) }),
};

/** The attribute object of a node's element, or undefined when its kind or the node needs none. */
export function attributesOf(node: StructureNode): Attributes | undefined {
  const attributes = makers[node.kind]?.(node) ?? {};
  return 'O' in attributes ? attributes : undefined;
}

function spans({ colSpan = 1, rowSpan = 1 }: StructureNode): Attributes {
  return { ...(colSpan > 1 ? { ColSpan: colSpan } : {}), ...(rowSpan > 1 ? { RowSpan: rowSpan } : {}) };
}
