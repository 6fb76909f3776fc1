import type { Points } from '../base/index.ts';
import { type Locale, localeFor } from '../locale/index.ts';
import type { ChartFrame, ChartLook, Mark } from './drawing.ts';
import type { ChartSpec } from './spec.ts';

/** All that the drawing of one chart needs: what it says, where, and with which words. */
export interface Task {
  readonly spec: ChartSpec;
  readonly look: ChartLook;
  readonly width: Points;
  /** Height wished for; absent: as the content asks. */
  readonly height: Points | undefined;
  readonly words: Locale;
  /** Height of a line of text. */
  readonly line: Points;
  readonly widthOf: (text: string, bold?: boolean) => Points;
}

/** Marks with the height that they came to need. */
export interface Drawn {
  readonly height: Points;
  readonly marks: readonly Mark[];
}

/** A rectangle, by its top left corner. */
export interface Rect {
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
}

const LINE = 1.15;

/** Puts together what the drawing of a chart needs. */
export function makeTask(spec: ChartSpec, frame: ChartFrame): Task {
  const { look, width, height, measure } = frame;
  return {
    spec,
    look,
    width,
    height,
    words: localeFor(spec.language),
    line: look.size * LINE,
    widthOf: (text, bold = false) => measure(text, look.size, bold),
  };
}
