import type { Pages, Piece } from '../../../layout/index.ts';
import { copiedAs } from './copied-as.ts';

/** The code points that pages draw in each face, in their order; a face that draws none of its own has an empty list. */
export type DrawnCharacters = ReadonlyMap<string, readonly number[]>;

/** Looks through all pages, so that each face is cut down before the first of them is drawn. */
export function drawnCharacters({ pages }: Pick<Pages, 'pages'>): DrawnCharacters {
  const found = new Map<string, Collector>();
  for (const { pieces } of pages) for (const piece of pieces) collect(piece, found);
  return new Map(Array.from(found, ([face, { points }]) => [face, settled(points)]));
}

function settled(points: readonly number[]): readonly number[] {
  return [...new Set(points.map(copiedAs))].sort((a, b) => a - b);
}

/** Code points of one face, each once; most are found among the first ones, where a look at a table tells so. */
interface Collector {
  readonly points: number[];
  readonly first: Uint8Array;
  readonly others: Set<number>;
}

const FIRST = 0x2100;

function collect(piece: Piece, found: Map<string, Collector>): void {
  if (piece.type === 'text') for (const run of piece.runs) add(run, found);
  if (piece.type !== 'chart') return;
  for (const mark of piece.marks) if (mark.type === 'text') for (const run of mark.runs) add(run, found);
}

function add({ face, text }: { readonly face: string; readonly text: string }, found: Map<string, Collector>): void {
  let collector = found.get(face);
  if (!collector) {
    collector = { points: [], first: new Uint8Array(FIRST), others: new Set() };
    found.set(face, collector);
  }
  const { points, first, others } = collector;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST) {
      if (first[unit] !== 0) continue;
      first[unit] = 1;
      points.push(unit);
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at += 1;
    if (!others.has(point)) points.push(point);
    others.add(point);
  }
}
