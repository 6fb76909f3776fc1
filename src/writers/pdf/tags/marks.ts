import type { Language } from '../../../base/index.ts';
import type { Owner, Piece, TextPiece } from '../../../layout/index.ts';

/** Pieces that follow one another and share one owner and language: they are drawn inside one mark. */
export interface Mark {
  readonly owner: Owner;
  /** The language where the runs differ from their owner's. */
  readonly lang?: Language;
  readonly pieces: readonly Piece[];
}

/** A page's pieces as marks, in their order. `language` is the document's. */
export function marksOf(pieces: readonly Piece[], language: Language): Mark[] {
  const marks: { owner: Owner; lang?: Language; pieces: Piece[] }[] = [];
  for (const { piece, lang } of pieces.flatMap((each) => byLanguage(each, language))) {
    const open = marks.at(-1);
    if (open && open.lang === lang && isSameOwner(open.owner, piece.owner)) open.pieces.push(piece);
    else marks.push({ owner: piece.owner, ...(lang === undefined ? {} : { lang }), pieces: [piece] });
  }
  return marks;
}

interface Part {
  readonly piece: Piece;
  readonly lang: Language | undefined;
}

/** A text piece cut where its language changes; any other piece as it is. */
function byLanguage(piece: Piece, language: Language): Part[] {
  if (piece.type !== 'text' || !('node' in piece.owner)) return [{ piece, lang: undefined }];
  if (piece.runs.every((run) => run.lang === undefined)) return [{ piece, lang: undefined }];
  const own = languageOf(piece.owner, language);
  const parts: { piece: TextPiece; lang: Language | undefined }[] = [];
  for (const run of piece.runs) {
    const lang = run.lang === own ? undefined : run.lang;
    const open = parts.at(-1);
    if (open && open.lang === lang) open.piece = { ...open.piece, runs: [...open.piece.runs, run] };
    else parts.push({ piece: { ...piece, runs: [run] }, lang });
  }
  return parts;
}

function languageOf(owner: Extract<Owner, { node: unknown }>, language: Language): Language {
  let node: typeof owner.node | undefined = owner.node;
  while (node && node.lang === undefined) node = node.parent;
  return node?.lang ?? language;
}

function isSameOwner(a: Owner, b: Owner): boolean {
  return 'node' in a ? 'node' in b && a.node === b.node : 'artifact' in b && a.artifact === b.artifact;
}
