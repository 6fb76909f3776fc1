import type { Points } from '../../base/index.ts';
import type { PlacedNote } from './placed.ts';
import type { Room } from './room.ts';

/** Heights of each note's lines, by its number, and the height that the line above the notes takes. */
export interface NoteHeights {
  readonly lines: ReadonlyMap<number, readonly Points[]>;
  readonly separator: Points;
}

/** A note, or what is left of it, that waits to be set: its lines from `from` on. */
export interface WaitingNote {
  readonly number: number;
  readonly from: number;
}

/** The foot of one page. Notes are committed while the body is filled and set when it is full. */
export interface Foot {
  readonly room: Room;
  /** Sets the waiting notes below a body of height `used`; what does not fit waits for the next page. */
  settle(used: Points): {
    readonly notes: readonly PlacedNote[];
    readonly separatorY?: Points;
    readonly waiting: readonly WaitingNote[];
  };
}

/** The foot of a page of `height`, on which `carried` notes of the page before go on. */
export function openFoot(height: Points, fresh: Points, heights: NoteHeights, carried: readonly WaitingNote[]): Foot {
  const waiting: WaitingNote[] = [...carried];
  const cost = (notes: readonly WaitingNote[]): Points =>
    notes.reduce((sum, note) => sum + linesOf(heights, note).reduce((a, b) => a + b, 0), 0);
  // Asked of every item, and most call no note.
  const costOf = (notes: readonly number[]): Points => (notes.length === 0 ? 0 : cost(asWaiting(notes)));
  let reserved = cost(carried);
  const withLine = (sum: Points): Points => (sum > 0 ? sum + heights.separator : 0);
  const asWaiting = (notes: readonly number[]): WaitingNote[] => notes.map((number) => ({ number, from: 0 }));
  return {
    room: {
      fresh,
      left: (notes) => height - withLine(reserved + costOf(notes)),
      cost: (notes) => withLine(costOf(notes)),
      commit: (notes) => {
        if (notes.length === 0) return;
        waiting.push(...asWaiting(notes));
        reserved += costOf(notes);
      },
    },
    settle: (used) => settleNotes(height - used, height, heights, waiting, carried.length > 0),
  };
}

function settleNotes(
  space: Points,
  height: Points,
  heights: NoteHeights,
  waiting: readonly WaitingNote[],
  must: boolean,
) {
  const notes: PlacedNote[] = [];
  let y = 0;
  const limit = space - heights.separator;
  for (const [index, note] of waiting.entries()) {
    const lines = linesOf(heights, note);
    const top = y;
    let taken = 0;
    for (const line of lines) {
      // A page that notes are carried on to takes at least one line of them, so that the pages come to an end.
      const forced = must && notes.length === 0 && taken === 0;
      if (y + line > limit + 0.01 && !forced) break;
      y += line;
      taken++;
    }
    if (taken > 0) notes.push({ number: note.number, from: note.from, to: note.from + taken, y: top });
    if (taken < lines.length) {
      const rest = { number: note.number, from: note.from + taken };
      return lower(notes, height - y, heights.separator, [rest, ...waiting.slice(index + 1)]);
    }
  }
  return lower(notes, height - y, heights.separator, []);
}

/** Moves the notes, set from 0 on, down to the page's foot. */
function lower(notes: readonly PlacedNote[], top: Points, separator: Points, waiting: readonly WaitingNote[]) {
  return {
    notes: notes.map((note) => ({ ...note, y: note.y + top })),
    ...(notes.length > 0 ? { separatorY: top - separator } : {}),
    waiting,
  };
}

function linesOf({ lines }: NoteHeights, { number, from }: WaitingNote): readonly Points[] {
  return lines.get(number)?.slice(from) ?? [];
}
