import type { Points } from '../../base/index.ts';
import type { Mark } from '../drawing.ts';
import type { Task } from '../task.ts';
import { ASCENT, DESCENT } from '../text/text-box.ts';
import { heightOfLines, linesBelow, textMark } from '../text/text-marks.ts';
import { widestWord, wrapEvenly, wrapText } from '../text/wrap-text.ts';

/** The labels below an axis of categories. */
export interface CategoryLabels {
  readonly height: Points;
  draw(top: Points): readonly Mark[];
}

/** Where the categories stand. */
export interface CategoryPlaces {
  readonly step: Points;
  readonly middles: readonly Points[];
}

/**
 * How labels may be shown: below one another in lines; turned, to be read upwards; or the first one and each n-th
 * after it, with the least n that leaves them whole.
 */
export type LabelWay = 'wrapped' | 'turned' | 'thinned';

const MOST_LINES = 3;
/** Labels longer than this, in sizes, are too long to be read sideways. */
const LONGEST_TURNED = 9;

/** The labels of the categories in the first of the ways that shows each one whole; undefined if none does. */
export function planLabels(task: Task, places: CategoryPlaces, ways: readonly LabelWay[]): CategoryLabels | undefined {
  for (const way of ways) {
    const found = planners[way](task, places);
    if (found) return found;
  }
  return undefined;
}

const planners: Readonly<Record<LabelWay, (task: Task, places: CategoryPlaces) => CategoryLabels | undefined>> = {
  wrapped: (task, places) => planWrapped(task, places, 1),
  turned: planTurned,
  thinned: planThinned,
};

interface Label {
  readonly lines: readonly string[];
  readonly middle: Points;
}

function planWrapped(task: Task, { step, middles }: CategoryPlaces, every: number): CategoryLabels | undefined {
  const room = every * step - 0.5 * task.look.size;
  const shown = task.spec.categories.flatMap((text, index) => (index % every === 0 ? [{ text, index }] : []));
  if (shown.some(({ text }) => widestWord(text, task.widthOf) > room)) return undefined;
  const labels = shown.map(({ text, index }): Label => {
    return { lines: wrapEvenly(text, room, task.widthOf), middle: middles[index] ?? 0 };
  });
  const isWhole = labels.every((label) => label.lines.length <= MOST_LINES && isInside(task, label));
  return isWhole ? drawnLabels(task, labels) : undefined;
}

function isInside(task: Task, { lines, middle }: Label): boolean {
  const half = Math.max(0, ...lines.map((line) => task.widthOf(line))) / 2;
  return half <= middle && middle + half <= task.width;
}

function drawnLabels(task: Task, labels: readonly Label[]): CategoryLabels {
  return {
    height: heightOfLines(task, Math.max(1, ...labels.map(({ lines }) => lines.length))),
    draw: (top) => labels.flatMap(({ lines, middle }) => linesBelow(task, lines, middle, top, { anchor: 'middle' })),
  };
}

function planTurned(task: Task, { step, middles }: CategoryPlaces): CategoryLabels | undefined {
  const { spec, look, widthOf } = task;
  const longest = Math.max(0, ...spec.categories.map((text) => widthOf(text)));
  if (longest > LONGEST_TURNED * look.size || step < (ASCENT + DESCENT) * look.size) return undefined;
  const toBaseline = ((ASCENT - DESCENT) / 2) * look.size;
  return {
    height: longest,
    draw: (top) =>
      spec.categories.map((text, index) =>
        textMark(task, { x: (middles[index] ?? 0) + toBaseline, baseline: top, text, anchor: 'end', turn: -90 }),
      ),
  };
}

function planThinned(task: Task, places: CategoryPlaces): CategoryLabels {
  for (let every = 2; every < task.spec.categories.length; every++) {
    const found = planWrapped(task, places, every);
    if (found) return found;
  }
  return onlyFirst(task, places);
}

/** The first label alone, as near to its place as the frame lets it be. */
function onlyFirst(task: Task, { middles }: CategoryPlaces): CategoryLabels {
  const lines = wrapText(task.spec.categories[0] ?? '', task.width, task.widthOf);
  const half = Math.max(0, ...lines.map((line) => task.widthOf(line))) / 2;
  const middle = Math.min(Math.max(middles[0] ?? 0, half), task.width - half);
  return drawnLabels(task, [{ lines, middle }]);
}
