import type { StructureKind, StructureNode } from '../../../layout/index.ts';
import { dictionary, stringLiteral } from '../write-object.ts';

const NUMBERING = {
  none: 'None',
  disc: 'Disc',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const;

const makers: Partial<Record<StructureKind, (node: StructureNode) => string | undefined>> = {
  list: (node) => dictionary({ O: '/List', ListNumbering: `/${NUMBERING[node.numbering ?? 'none']}` }),
  // An Alt would be read instead of the table; Summary is read before it.
  table: ({ alt }) => (alt === undefined ? undefined : dictionary({ O: '/Table', Summary: stringLiteral(alt) })),
  'head-cell': (node) =>
    dictionary({ O: '/Table', Scope: node.scope === 'row' ? '/Row' : '/Column', ...(spansOf(node) ?? {}) }),
  'data-cell': (node) => {
    const spans = spansOf(node);
    return spans && dictionary({ O: '/Table', ...spans });
  },
};

/** The attribute object of a node's element, as it is written; undefined when its kind or the node needs none. */
export function attributesOf(node: StructureNode): string | undefined {
  return makers[node.kind]?.(node);
}

function spansOf({ colSpan = 1, rowSpan = 1 }: StructureNode): Readonly<Record<string, string>> | undefined {
  if (colSpan === 1 && rowSpan === 1) return undefined;
  return {
    ...(colSpan > 1 ? { ColSpan: String(colSpan) } : {}),
    ...(rowSpan > 1 ? { RowSpan: String(rowSpan) } : {}),
  };
}
