import { newStore } from './store.ts';

/** The XML of an element around what it holds, and the whole of it when it holds nothing. */
export interface Cut {
  readonly open: string;
  readonly close: string;
  readonly empty: string;
}

/** Cuts out of an element's XML a sample of what it holds. Throws unless the sample is there, once. */
export function cutOut(xml: string, sample: string, empty = ''): Cut {
  const [open, close, ...more] = xml.split(sample);
  if (open === undefined || close === undefined || more.length > 0)
    throw new Error(`the library does not write ${sample} once in ${xml}`);
  return { open, close, empty };
}

/** An element with what it holds. */
export function fill({ open, close, empty }: Cut, content: string): string {
  return content === '' ? empty : open + content + close;
}

/** More than the formats of any usual run of documents. */
const MOST = 4096;

/** The cuts of all formats met, for all documents. */
export const cuts = newStore<Cut>(MOST);

/** The cut of a kind of element with a format: made at first use, then kept for all documents. */
export function keepCut<T extends object>(kind: string, format: T, make: (format: T) => Cut): Cut {
  return cuts.keep(kind + JSON.stringify(format), () => make(format));
}

/** The cuts of formats that many elements share, by the formats themselves: for as long as someone has a format. */
export type SharedCuts = WeakMap<object, Cut>;

/** The cut of a format that has been met as this very object before; else what `find` finds. */
export function sharedCut(shared: SharedCuts, format: object, find: () => Cut): Cut {
  const known = shared.get(format);
  if (known) return known;
  const found = find();
  shared.set(format, found);
  return found;
}
