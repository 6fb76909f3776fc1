import type { LaidSection } from '../lay-out-section.ts';
import type { Anchor, OutlineEntry, Page } from '../pages.ts';
import type { Canvas } from './canvas.ts';
import { findAnchors } from './find-anchors.ts';
import { later } from './later.ts';
import { placePage } from './place-page.ts';

/** All pages of a document, and where its names are. */
export interface NumberedPages {
  readonly pages: readonly Page[];
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly outline: () => readonly OutlineEntry[];
}

/**
 * Counts the pages of all sections and finds the names on them. What stands on a page is placed when someone first
 * looks at it: a Word file shows the numbers alone.
 */
export function numberPages(laid: readonly LaidSection[]): NumberedPages {
  const count = String(laid.reduce((sum, { pages }) => sum + pages.length, 0));
  const pages: Page[] = [];
  const canvases: (() => Canvas)[] = [];
  const anchors = new Map<string, Anchor>();
  let number = 0;
  for (const [section, each] of laid.entries()) {
    number = each.section.restartNumbering === undefined ? number : each.section.restartNumbering - 1;
    for (const [order, placed] of each.pages.entries()) {
      number += 1;
      const numbers = { page: String(number), count };
      const isFirst = order === 0;
      const canvas = later(() => placePage(each, placed, isFirst, numbers));
      const index = canvases.push(canvas);
      const { width, height } = each.frame;
      pages.push(openPage({ index, number, section, width, height }, canvas));
      for (const { id, y } of findAnchors(each, placed, isFirst))
        if (!anchors.has(id)) anchors.set(id, { page: index, y });
    }
  }
  return { pages, anchors, outline: later(() => outlineOf(canvases)) };
}

function openPage({ index, number, section, width, height }: Omit<Page, 'pieces'>, canvas: () => Canvas): Page {
  return {
    index,
    number,
    section,
    width,
    height,
    get pieces() {
      return canvas().pieces;
    },
  };
}

function outlineOf(canvases: readonly (() => Canvas)[]): readonly OutlineEntry[] {
  return canvases.flatMap((canvas, at) => canvas().headings.map((heading) => ({ ...heading, page: at + 1 })));
}
