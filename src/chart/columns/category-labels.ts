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
/** Where labels are left out, the rest may take more. */
const MOST_LINES_THINNED = 5;
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

function planWrapped(task: Task, places: CategoryPlaces, every: number): CategoryLabels | undefined {
  const labels = task.spec.categories.flatMap((text, index) => {
    const middle = places.middles[index] ?? 0;
    return index % every === 0 ? [wrapLabel(task, text, middle, every * places.step)] : [];
  });
  const most = every === 1 ? MOST_LINES : MOST_LINES_THINNED;
  const whole = labels.flatMap((label) => (label && label.lines.length <= most ? [label] : []));
  return whole.length === labels.length ? drawnLabels(task, whole) : undefined;
}

/** A label in lines that reach neither its neighbours nor beyond the frame; undefined where it would. */
function wrapLabel({ look, width, widthOf }: Task, text: string, middle: Points, step: Points): Label | undefined {
  const room = Math.min(step - 0.5 * look.size, 2 * middle, 2 * (width - middle));
  if (widestWord(text, widthOf) > room) return undefined;
  const lines = wrapEvenly(text, room, widthOf);
  return { lines, middle };
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
