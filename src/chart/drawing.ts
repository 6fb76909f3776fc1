import type { Points } from '../base/index.ts';

/*
 * A drawn chart: plain marks, to be drawn in their order. Coordinates are points from the chart's top left corner,
 * y downwards. Writers of pages (pdf, svg) and html draw these marks and decide nothing; patterns are already
 * broken up into lines.
 */

/** Which value a mark shows, so that a test can hold its height against the number. */
export interface Datum {
  readonly series: number;
  readonly category: number;
}

export interface Stroke {
  readonly color: string;
  readonly width: Points;
  /** Lengths of dashes and gaps in turn; absent: an unbroken line. */
  readonly dash?: readonly Points[];
}

interface MarkBase {
  readonly datum?: Datum;
}
export interface RectMark extends MarkBase {
  readonly type: 'rect';
  readonly x: Points;
  readonly y: Points;
  readonly width: Points;
  readonly height: Points;
  /** Colour "#rrggbb". */
  readonly fill?: string;
  readonly stroke?: Stroke;
}
/** Straight lines from point to point, closed and filled where `fill` is given. */
export interface PathMark extends MarkBase {
  readonly type: 'path';
  readonly points: readonly (readonly [Points, Points])[];
  readonly closed: boolean;
  readonly fill?: string;
  readonly stroke?: Stroke;
}
export interface CircleMark extends MarkBase {
  readonly type: 'circle';
  readonly x: Points;
  readonly y: Points;
  readonly radius: Points;
  readonly fill?: string;
  readonly stroke?: Stroke;
}
/** One line of text. `x` is its start, middle or end as `anchor` says; it turns about (x, baseline) by `turn` degrees, clockwise. */
export interface TextMark extends MarkBase {
  readonly type: 'text';
  readonly x: Points;
  readonly baseline: Points;
  readonly text: string;
  readonly size: Points;
  readonly bold: boolean;
  readonly color: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly turn: number;
}
export type Mark = RectMark | PathMark | CircleMark | TextMark;

export interface ChartDrawing {
  readonly width: Points;
  readonly height: Points;
  readonly marks: readonly Mark[];
}

/** Looks of charts, from the theme. */
export interface ChartLook {
  /** Size of labels in points. */
  readonly size: Points;
  /** Colours of series in turn, "#rrggbb"; after the last one the first comes again with the next pattern. */
  readonly palette: readonly string[];
  readonly textColor: string;
  readonly gridColor: string;
  readonly background: string;
}

/** Width of a text in points in the chart's font. */
export type MeasureText = (text: string, size: Points, bold: boolean) => Points;

/** Where a chart is drawn and with what. Its height is given, or follows from its content (bars) where absent. */
export interface ChartFrame {
  readonly width: Points;
  readonly height?: Points;
  readonly look: ChartLook;
  readonly measure: MeasureText;
}
