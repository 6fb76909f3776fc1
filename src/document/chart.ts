import type { Points } from '../base/index.ts';
import type { ChartSpec } from '../chart/index.ts';
import type { Attr, Block, Caption, ColumnWidth } from './model.ts';

/** A chart: its values, which every writer shows in its own way. */
export interface Chart {
  readonly type: 'chart';
  readonly attr: Attr;
  readonly spec: ChartSpec;
  /** What it shows, for people who cannot see it. */
  readonly alt: string;
  /** Width on the page; absent: the whole column. */
  readonly width?: ColumnWidth;
  /** Height on the page; absent: what the chart needs. */
  readonly height?: Points;
  readonly caption?: Caption;
  /** What stands below and stays with it: where its values come from, and the table of them. */
  readonly blocks: readonly Block[];
}
