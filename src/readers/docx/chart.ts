import type { ReadChart, ReadSeries } from '../read-document.ts';
import { childOf, elementsOf, findIn, textIn, type Xml } from '../xml/xml.ts';
import { type Package, xmlPart } from './open-package.ts';
import { relationshipsOf, targetOf } from './relationships.ts';
import { openWorkbook, type Workbook } from './workbook.ts';

/** More values than this are no chart for people. */
const MOST_VALUES = 10_000;

/** Reads a chart's categories and values as they are kept beside the drawing, and holds the workbook against them. */
export function readChart(pack: Package, part: string | undefined): ReadChart | undefined {
  const root = part === undefined ? undefined : xmlPart(pack, part);
  const plot = root && findIn(root, 'plotArea');
  if (!plot || part === undefined) return undefined;
  const parts = elementsOf(plot).flatMap((kind) => elementsOf(kind, 'ser'));
  const categories = cached(childOf(parts[0], 'cat')).map((text) => text ?? '');
  const series = parts.map(
    (one): ReadSeries => ({ name: cached(childOf(one, 'tx')).join(' '), values: valuesOf(one) }),
  );
  const target = targetOf(relationshipsOf(pack, part), 'package');
  const bytes = target === undefined ? undefined : pack.parts.get(target);
  return { categories, series, ...(bytes ? { agrees: agree(openWorkbook(bytes), parts) } : {}) };
}

function valuesOf(series: Xml): readonly (number | null)[] {
  return cached(childOf(series, 'val')).map((text) => (text === undefined ? null : Number(text)));
}

/** The points of a cache in their order; undefined where there is none. */
function cached(holder: Xml | undefined): readonly (string | undefined)[] {
  const cache = holder && (findIn(holder, 'strCache') ?? findIn(holder, 'numCache'));
  if (!cache) return [];
  const count = Math.min(Number(childOf(cache, 'ptCount')?.attributes.val ?? 0) || 0, MOST_VALUES);
  const points = new Map(elementsOf(cache, 'pt').map((pt) => [Number(pt.attributes.idx), textIn(childOf(pt, 'v'))]));
  return Array.from({ length: count }, (_, index) => points.get(index));
}

/** Whether each range of cells holds what the chart shows of it. */
function agree(workbook: Workbook, series: readonly Xml[]): boolean {
  return series
    .flatMap((one) => ['tx', 'cat', 'val'].map((name) => childOf(one, name)))
    .every((holder) => {
      const range = holder && findIn(holder, 'f');
      if (!range) return true;
      const cells = workbook.cells(textIn(range));
      return cached(holder).every((text, index) => same(text, cells[index]));
    });
}

function same(shown: string | undefined, cell: string | undefined): boolean {
  return shown === cell || (shown !== undefined && cell !== undefined && Number(shown) === Number(cell));
}
