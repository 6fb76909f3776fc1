import type { Shelf } from '../../types.ts';
import { knowPressed, type Pressed, pressedOf } from '../settle/zip.ts';
import type { StyleSource } from '../styles/all-styles.ts';
import { type ChartCut, chartCuts } from './chart-cuts.ts';
import { type Cut, cuts } from './cut.ts';
import type { Frame } from './frame.ts';
import { frames, hashOfStyles } from './keep-frame.ts';
import type { Entries, Store } from './store.ts';

/** A frame, and its parts that are the same in all documents, compressed. */
interface KeptFrame {
  readonly frame: Frame;
  readonly pressed: Entries<Pressed>;
}

/** What the library wrote for documents of one style sheet: nothing in it is from a record. */
interface Written {
  readonly cuts: Entries<Cut>;
  readonly charts: Entries<ChartCut>;
  readonly frames: Entries<KeptFrame>;
}

const NOTHING: Written = { cuts: [], charts: [], frames: [] };
/** What is kept of each sort at most: more than the documents of one style sheet call for. */
const MOST = 500;
const MOST_FRAMES = 8;
/** The style sheets of which this process has taken what was kept. */
const opened = new Set<string>();

/**
 * Takes in what other runs have kept for a style sheet, once. Gives what keeps it with all that was made since then:
 * for after the first document, so that many documents do not write it many times.
 */
export function openShelf(shelf: Shelf, styles: StyleSource): (() => void) | undefined {
  const key = `docx ${hashOfStyles(styles)}`;
  if (opened.has(key)) return undefined;
  opened.add(key);
  const before = shelf.find<Written>(key) ?? NOTHING;
  cuts.fill(before.cuts);
  chartCuts.fill(before.charts);
  frames.fill(before.frames.map(takeFrame));
  const [newCuts, newCharts, newFrames] = [sinceNow(cuts), sinceNow(chartCuts), sinceNow(frames)];
  return () => {
    const made = { cuts: newCuts(), charts: newCharts(), frames: newFrames().map(giveFrame) };
    if (Object.values(made).every(({ length }) => length === 0)) return;
    shelf.keep(key, {
      cuts: [...made.cuts, ...before.cuts].slice(0, MOST),
      charts: [...made.charts, ...before.charts].slice(0, MOST),
      frames: [...made.frames, ...before.frames].slice(0, MOST_FRAMES),
    });
  };
}

function sinceNow<T>({ made }: Store<T>): () => Entries<T> {
  const count = made().length;
  return () => made().slice(count);
}

function takeFrame([key, { frame, pressed }]: Entries<KeptFrame>[number]): Entries<Frame>[number] {
  for (const [name, known] of pressed) {
    const part = frame.parts.get(name);
    if (part instanceof Uint8Array) knowPressed(part, known);
  }
  return [key, frame];
}

function giveFrame([key, frame]: Entries<Frame>[number]): Entries<KeptFrame>[number] {
  const bytes = [...frame.parts].flatMap(([name, part]) =>
    part instanceof Uint8Array ? [[name, pressedOf(name, part)] as const] : [],
  );
  return [key, { frame, pressed: bytes }];
}
