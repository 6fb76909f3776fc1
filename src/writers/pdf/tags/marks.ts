import type { Language } from '../../../base/index.ts';
import type { GlyphRun, Owner, Piece, TextPiece } from '../../../layout/index.ts';

/** Pieces that follow one another and share one owner and language: they are drawn inside one mark. */
export interface Mark {
  readonly owner: Owner;
  /** The language where the runs differ from their owner's. */
  readonly lang?: Language;
  readonly pieces: readonly Piece[];
}

type NodeOwner = Extract<Owner, { node: unknown }>;

interface OpenMark extends Mark {
  readonly pieces: Piece[];
}

/** A page's pieces as marks, in their order. `language` is the document's. */
export function marksOf(pieces: readonly Piece[], language: Language): readonly Mark[] {
  const marks: OpenMark[] = [];
  for (const piece of pieces) {
    if (hasLanguages(piece)) addByLanguage(piece, language, marks);
    else addPiece(piece, undefined, marks);
  }
  return marks;
}

function hasLanguages(piece: Piece): piece is TextPiece & { readonly owner: NodeOwner } {
  return piece.type === 'text' && 'node' in piece.owner && piece.runs.some((run) => run.lang !== undefined);
}

/** Adds a text piece, cut where its language changes. */
function addByLanguage(piece: TextPiece & { readonly owner: NodeOwner }, language: Language, marks: OpenMark[]): void {
  const own = languageOf(piece.owner, language);
  const langOf = (run: GlyphRun) => (run.lang === own ? undefined : run.lang);
  let runs: GlyphRun[] = [];
  for (const [at, run] of piece.runs.entries()) {
    runs.push(run);
    const next = piece.runs[at + 1];
    if (next && langOf(next) === langOf(run)) continue;
    addPiece({ ...piece, runs }, langOf(run), marks);
    runs = [];
  }
}

function addPiece(piece: Piece, lang: Language | undefined, marks: OpenMark[]): void {
  const open = marks.at(-1);
  if (open && open.lang === lang && isSameOwner(open.owner, piece.owner)) open.pieces.push(piece);
  else marks.push({ owner: piece.owner, ...(lang === undefined ? {} : { lang }), pieces: [piece] });
}

function languageOf(owner: NodeOwner, language: Language): Language {
  let node: typeof owner.node | undefined = owner.node;
  while (node && node.lang === undefined) node = node.parent;
  return node?.lang ?? language;
}

function isSameOwner(a: Owner, b: Owner): boolean {
  return 'node' in a ? 'node' in b && a.node === b.node : 'artifact' in b && a.artifact === b.artifact;
}
