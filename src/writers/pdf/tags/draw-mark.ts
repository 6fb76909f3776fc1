import type { ArtifactKind, Pages, Piece, StructureKind, StructureNode } from '../../../layout/index.ts';
import { localeFor } from '../../../locale/index.ts';
import { drawPiece } from '../draw/draw-piece.ts';
import type { Drawing } from '../drawing.ts';
import { boundFigure } from './bound-figure.ts';
import { type Element, endElement, openElement } from './element.ts';
import { linkAreas } from './link-areas.ts';
import type { Mark } from './marks.ts';
import type { StructureTree } from './structure-tree.ts';

const ARTIFACT_TYPES = { pagination: 'Pagination', layout: 'Layout' } as const satisfies Record<ArtifactKind, string>;

/** Draws a mark on the current page: as an artifact, or as content of its node's element. */
export function drawMark(mark: Mark, drawing: Drawing, tree: StructureTree, anchors: Pages['anchors']): void {
  const pieces = mark.pieces.filter(isVisible);
  if ('artifact' in mark.owner) {
    if (pieces.length > 0)
      drawPieces(pieces, `/Artifact <<\n/Type /${ARTIFACT_TYPES[mark.owner.artifact]}\n>>`, drawing);
  } else if (pieces.length === 0) openEmpty(mark.owner.node, tree);
  else {
    const { node } = mark.owner;
    const element = tree.open(node);
    if (mark.lang === undefined) drawContent(pieces, element, drawing, tree);
    else drawSpan(pieces, element, localeFor(mark.lang).tag, drawing, tree);
    if (node.kind === 'figure') boundFigure(element, pieces, drawing.doc.page.height);
    if (node.kind === 'link') linkAreas(drawing.doc, (area) => tree.tieArea(element, area), node, pieces, anchors);
  }
}

/** Draws pieces between the operators that begin and end a mark. */
function drawPieces(pieces: readonly Piece[], mark: string, drawing: Drawing): void {
  drawing.draw(`${mark} BDC`);
  for (const piece of pieces) drawing.draw(drawPiece(piece, drawing));
  drawing.draw('EMC');
}

function drawContent(pieces: readonly Piece[], element: Element, drawing: Drawing, tree: StructureTree): void {
  drawPieces(pieces, `/${element.type} <<\n/MCID ${tree.mark(element)}\n>>`, drawing);
}

/** A stretch in another language, as an element: readers heed its Lang there more often than in a mark. */
function drawSpan(
  pieces: readonly Piece[],
  parent: Element,
  lang: string,
  drawing: Drawing,
  tree: StructureTree,
): void {
  const span = openElement(drawing.doc, 'Span', parent, { lang });
  drawContent(pieces, span, drawing, tree);
  endElement(drawing.doc, span);
}

function isVisible(piece: Piece): boolean {
  return piece.type !== 'text' || piece.runs.some((run) => run.text !== '');
}

/** Kinds that are nothing when nothing is in them; an empty cell still is a cell of its row. */
const NOTHING_WHEN_EMPTY: ReadonlySet<StructureKind> = new Set([
  ...(['paragraph', 'title', 'heading-1', 'heading-2', 'heading-3'] as const),
  ...(['caption', 'figure', 'link', 'note', 'note-call', 'contents-entry', 'reference'] as const),
]);

function openEmpty(node: StructureNode, tree: StructureTree): void {
  let holder: StructureNode | undefined = node;
  while (holder && NOTHING_WHEN_EMPTY.has(holder.kind)) holder = holder.parent;
  if (holder) tree.open(holder);
}
