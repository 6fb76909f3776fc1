import type { Pages, Piece, StructureNode, TextPiece } from '../../../layout/index.ts';
import { pdfString } from '../values.ts';

/**
 * Makes the pieces of a link sensitive: one area for each line that it stands on, tied to its
 * element by `tie` and described by its words. Throws when the link leads nowhere: references are checked long
 * before, and a Link without an area is no valid tag.
 */
export function linkAreas(
  doc: PDFKit.PDFDocument,
  tie: (area: PDFKit.Dictionary) => void,
  node: StructureNode,
  pieces: readonly Piece[],
  anchors: Pages['anchors'],
): void {
  // What pdfkit takes for the area's element, and tells of the area.
  const structParent = {
    add: ({ annotationRef }: { readonly annotationRef: PDFKit.Dictionary }) => tie(annotationRef),
  };
  const Contents = pdfString(node.text || node.href || node.target || '');
  for (const { x, y, width, height } of linesOf(pieces)) {
    if (node.href !== undefined) doc.link(x, y, width, height, node.href, { structParent, Contents });
    else if (node.target !== undefined && anchors.has(node.target))
      doc.goTo(x, y, width, height, node.target, { structParent, Contents });
    else throw new Error(`a link leads nowhere: ${node.target ?? node.text ?? ''}`);
  }
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function linesOf(pieces: readonly Piece[]): Area[] {
  const lines = new Map<number, TextPiece[]>();
  for (const piece of pieces) {
    if (piece.type !== 'text') continue;
    const line = lines.get(piece.baseline);
    if (line) line.push(piece);
    else lines.set(piece.baseline, [piece]);
  }
  return [...lines.values()].map(areaOf);
}

function areaOf(line: readonly TextPiece[]): Area {
  const runs = line.flatMap((piece) =>
    piece.runs.map((run) => ({ left: piece.x + run.dx, right: piece.x + run.dx + run.width })),
  );
  const x = Math.min(...runs.map((run) => run.left));
  const y = Math.min(...line.map((piece) => piece.baseline - piece.ascent));
  const bottom = Math.max(...line.map((piece) => piece.baseline + piece.descent));
  return { x, y, width: Math.max(...runs.map((run) => run.right)) - x, height: bottom - y };
}
