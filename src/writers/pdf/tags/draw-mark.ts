import type { ArtifactKind, Pages, Piece, StructureKind, StructureNode } from '../../../layout/index.ts';
import { localeFor } from '../../../locale/index.ts';
import { drawPiece } from '../draw/draw-piece.ts';
import type { Drawing } from '../drawing.ts';
import { boundFigure } from './bound-figure.ts';
import { linkAreas } from './link-areas.ts';
import type { Mark } from './marks.ts';
import type { StructureTree } from './structure-tree.ts';

const ARTIFACT_TYPES = { pagination: 'Pagination', layout: 'Layout' } as const satisfies Record<ArtifactKind, string>;

/** Draws a mark on the current page: as an artifact, or as content of its node's element. */
export function drawMark(mark: Mark, drawing: Drawing, tree: StructureTree, anchors: Pages['anchors']): void {
  const pieces = mark.pieces.filter(isVisible);
  const draw = () => {
    drawing.doc.addContent(pieces.map((piece) => drawPiece(piece, drawing)).join('\n'));
  };
  if ('artifact' in mark.owner) {
    if (pieces.length > 0) drawArtifact(drawing.doc, mark.owner.artifact, draw);
  } else if (pieces.length === 0) openEmpty(mark.owner.node, tree);
  else {
    const { node } = mark.owner;
    const element = tree.open(node);
    if (mark.lang === undefined) element.add(draw);
    else addSpan(drawing.doc, element, localeFor(mark.lang).tag, draw);
    if (node.kind === 'figure') boundFigure(element, pieces, drawing.doc.page.height);
    if (node.kind === 'link') linkAreas(drawing.doc, element, node, pieces, anchors);
  }
}

function drawArtifact(doc: PDFKit.PDFDocument, kind: ArtifactKind, draw: () => void): void {
  doc.markContent('Artifact', { type: ARTIFACT_TYPES[kind] });
  draw();
  doc.endMarkedContent();
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

/** A stretch in another language, as an element: readers heed its Lang there more often than in a mark. */
function addSpan(doc: PDFKit.PDFDocument, parent: PDFKit.PDFStructureElement, lang: string, draw: () => void): void {
  const span = doc.struct('Span', { lang });
  parent.add(span);
  span.add(draw);
  span.end();
}
