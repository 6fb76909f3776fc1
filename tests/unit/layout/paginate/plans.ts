import { flowHeight } from '../../../../src/layout/paginate/extent.ts';
import {
  BOND,
  type Flow,
  type Item,
  type Leaf,
  type Row,
  type RowCell,
} from '../../../../src/layout/paginate/items.ts';
import { type Paginated, paginate } from '../../../../src/layout/paginate/paginate.ts';
import type { Placed } from '../../../../src/layout/paginate/placed.ts';

/*
 * Items by numbers alone. A box is a name.
 */

const plain = { gap: 0, topGap: 0, bond: BOND.none, force: false, notes: [] } as const;

export function leaf(box: string, height: number, more: Partial<Leaf<string>> = {}): Leaf<string> {
  return { kind: 'leaf', box, height, fit: height, ...plain, ...more };
}

/** Leaves `name0`, `name1` … of one height. */
export function leaves(name: string, count: number, height: number, more: Partial<Leaf<string>> = {}): Leaf<string>[] {
  return Array.from({ length: count }, (_, index) => leaf(`${name}${index}`, height, more));
}

export const flowOf = (items: readonly Item<string>[], tail = 0): Flow<string> => ({ items, tail });

/** A row of cells without padding or lines. */
export function row(
  box: string,
  cells: readonly (readonly Item<string>[])[],
  more: Partial<Row<string>> = {},
): Row<string> {
  const made: RowCell<string>[] = cells.map((items, index) => ({
    box: `${box}.${index}`,
    flow: flowOf(items),
    top: 0,
    bottom: 0,
    shift: 0,
  }));
  const height = Math.max(0, ...made.map(({ flow }) => flowHeight(flow)));
  const lines = { lead: 0, leadTop: 0, trail: 0, last: false, repeat: [] };
  return { kind: 'row', box, height, cells: made, ...lines, ...plain, ...more };
}

interface Settings {
  readonly height?: number;
  readonly first?: number;
  readonly notes?: Readonly<Record<number, readonly number[]>>;
  readonly separator?: number;
}

export function cut(items: readonly Item<string>[], settings: Settings = {}): Paginated<string> {
  const { height = 100, first = height, notes = {}, separator = 0 } = settings;
  const lines = new Map(Object.entries(notes).map(([number, heights]) => [Number(number), heights]));
  return paginate(flowOf(items), { first, rest: height }, { lines, separator });
}

/** The names on each page; rows with what stands in them. */
export function names({ pages }: Paginated<string>): readonly string[] {
  return pages.map(({ placed }) => placed.map(nameOf).join(' '));
}

function nameOf(placed: Placed<string>): string {
  if (placed.kind === 'leaf') return placed.item.box;
  const cells = placed.cells.map((cell) => cell.map(nameOf).join(' ')).join(' | ');
  const mark = `${placed.repeated ? '*' : ''}${placed.continued ? '<' : ''}${placed.unfinished ? '>' : ''}`;
  return `${placed.item.box}${mark}[${cells}]`;
}

/** Where each item is: page, name, distance from the page's top. */
export function tops({ pages }: Paginated<string>): readonly (readonly [number, string, number])[] {
  return pages.flatMap(({ placed }, page) =>
    placed.map(({ item, y }) => [page + 1, item.box, Math.round(y * 100) / 100] as const),
  );
}
