import { groupBy } from '../../group-by.ts';
import type { DrawnLine } from './drawn.ts';
import type { TextLine } from './lines.ts';

/** A page's size, and the block that its text fills. */
export interface Area {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

/** A region of a page that a table of data takes. */
export interface Region {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Of its lines. */
  readonly color: string;
}

const NEAR = 3;

/** The regions of tables: upright lines that touch others, and rows of full lines of the same width. */
export function tableRegions(strokes: readonly DrawnLine[]): readonly Region[] {
  const uprights = strokes.filter(({ top, bottom, right, left }) => bottom - top > right - left);
  const flat = strokes.filter(({ top, bottom, right, left }) => bottom - top <= right - left);
  const regions = regionsOf(uprights, flat);
  // A line below a table, of the same width, is no row of it: only those that are in no table yet may be a ladder.
  const loose = flat.filter((one) => !regions.some((region) => region.page === one.page && touches(region, one)));
  return [...regions, ...ladders(loose)];
}

function regionsOf(uprights: readonly DrawnLine[], flat: readonly DrawnLine[]): readonly Region[] {
  const regions: Region[] = [];
  for (const upright of uprights) {
    const around = flat.filter((one) => one.page === upright.page && touches(one, upright));
    if (around.length < 2) continue;
    regions.push(around.reduce<Region>(union, upright));
  }
  return merge(regions);
}

/** Rows are no taller than this where only the lines between them are drawn. */
const FARTHEST = 60;

/** Three lines or more of one width below one another are a table without upright lines. */
function ladders(flat: readonly DrawnLine[]): readonly Region[] {
  const groups = groupBy(flat, ({ page, left, right }) => `${page} ${Math.round(left)} ${Math.round(right)}`);
  return [...groups.values()].flatMap((group) => {
    const runs: Region[][] = [];
    for (const one of [...group].sort((a, b) => a.top - b.top)) {
      const run = runs.at(-1);
      if (run && one.top - (run.at(-1)?.bottom ?? 0) < FARTHEST) run.push(one);
      else runs.push([one]);
    }
    return runs.flatMap((run) => (run.length >= 3 && run[0] ? [run.reduce(union, run[0])] : []));
  });
}

function touches(a: Region, b: Region): boolean {
  return a.left - NEAR <= b.right && b.left - NEAR <= a.right && a.top - NEAR <= b.bottom && b.top - NEAR <= a.bottom;
}

function union(a: Region, b: Region): Region {
  return {
    page: a.page,
    color: a.color,
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function merge(regions: readonly Region[]): readonly Region[] {
  const merged: Region[] = [];
  for (const region of regions) {
    const at = merged.findIndex((one) => one.page === region.page && touches(one, region));
    const found = merged[at];
    if (found) merged[at] = union(found, region);
    else merged.push(region);
  }
  return merged;
}

/** Whether a line of text stands in a region. */
export function isIn(region: Region, { page, left, right, baseline }: TextLine): boolean {
  const middle = (left + right) / 2;
  return (
    region.page === page &&
    middle > region.left &&
    middle < region.right &&
    baseline > region.top &&
    baseline < region.bottom + NEAR
  );
}
