import type { StructureNode } from '../../layout/index.ts';

/** What the drawing of a piece needs beside the piece. */
export interface SvgContext {
  /** CSS value of `font-family` for a face, e.g. `tinos/bold`. */
  readonly familyOf: (face: string) => string;
  /** Where a link inside the document leads, as an address; undefined where its goal has no place on a page. */
  readonly addressOf: (target: string) => string | undefined;
  /** Whether links can be followed: not in a small picture of a page. */
  readonly links: boolean;
}

/** The link that a piece of text belongs to. */
export function linkOf(node: StructureNode | undefined): StructureNode | undefined {
  if (!node) return undefined;
  return node.kind === 'link' ? node : linkOf(node.parent);
}
