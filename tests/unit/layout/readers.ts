import { layoutDocument, type Pages, type StructureNode, type TextPiece } from '../../../src/layout/index.ts';
import type { StyledBlock, StyledDocument, StyledSection } from '../../../src/theme/index.ts';
import { section, styledDocument } from '../../support/styled.ts';

/** The pages of a document, or of a section of blocks, and the codes of what was said about them. */
export function lay(
  from: StyledDocument | readonly StyledBlock[],
  more: Partial<StyledSection> = {},
): { readonly pages: Pages; readonly codes: readonly string[] } {
  const document = 'sections' in from ? from : styledDocument([section(from, more)]);
  const { value, diagnostics } = layoutDocument(document);
  if (!value) throw new Error('no pages');
  return { pages: value, codes: diagnostics.map(({ code }) => code) };
}

/** Text pieces of the body with their page. */
export function textPieces({ pages }: Pages): readonly (TextPiece & { readonly page: number })[] {
  return pages.flatMap(({ index, pieces }) =>
    pieces.flatMap((piece) => (piece.type === 'text' ? [{ ...piece, page: index }] : [])),
  );
}

export const textOf = ({ runs }: TextPiece): string => runs.map(({ text }) => text).join('');

/** Page, baseline and text of each piece, to a hundredth of a point. */
export function baselines(pages: Pages): readonly (readonly [number, number, string])[] {
  return textPieces(pages).map((piece) => [piece.page, Math.round(piece.baseline * 100) / 100, textOf(piece)] as const);
}

/** The kinds from a node up to the root: "document > section > paragraph". */
export function pathOf(node: StructureNode): string {
  return node.parent ? `${pathOf(node.parent)} > ${node.kind}` : node.kind;
}

/** Each text of the body with the path of its node; artifacts in brackets. */
export function paths(pages: Pages): readonly (readonly [string, string])[] {
  return textPieces(pages).map((piece) => [
    textOf(piece),
    'node' in piece.owner ? pathOf(piece.owner.node) : `[${piece.owner.artifact}]`,
  ]);
}
