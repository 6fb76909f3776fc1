import type { Place } from '../base/index.ts';
import type { Page, Pages } from './pages.ts';

/** What a reference showed, and where the first such reference stands. */
export interface ShownPage {
  readonly shown: string;
  readonly at: Place;
}

/** The references to pages of one section, as they were shown when it was laid out. */
export type ShownPages = Map<string, ShownPage>;

/** Shown until pages are counted: as wide as most numbers are. */
const UNKNOWN = '8';

/** What a section's references show: the numbers known so far. Each is taken down in `shown`. */
export function pageReader(
  known: ReadonlyMap<string, string>,
  shown: ShownPages,
): (target: string, at: Place) => string {
  return (target, at) => {
    const before = shown.get(target);
    if (before) return before.shown;
    const number = known.get(target) ?? UNKNOWN;
    shown.set(target, { shown: number, at });
    return number;
  };
}

/** The number printed on the page of each anchor. */
export function printedNumbers(pages: readonly Page[], anchors: Pages['anchors']): ReadonlyMap<string, string> {
  return new Map([...anchors].map(([id, { page }]) => [id, String(pages[page - 1]?.number ?? page)]));
}

/** The first reference that does not show the number of its page; undefined where all do. */
export function wrongReference(shown: ShownPages, printed: ReadonlyMap<string, string>): ShownPage | undefined {
  for (const [target, reference] of shown)
    if ((printed.get(target) ?? reference.shown) !== reference.shown) return reference;
  return undefined;
}
