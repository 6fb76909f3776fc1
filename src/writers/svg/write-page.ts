import { element, type Html, voidElement } from '../../base/index.ts';
import type { Page, Pages } from '../../layout/index.ts';
import type { SvgContext } from './context.ts';
import { drawPiece } from './draw-piece.ts';
import { decimal } from './number.ts';

export interface SvgOptions {
  /** What the picture is called by those who cannot see it: "Trang 1 / 3". */
  readonly label: string;
  /** Whether links can be followed; a small picture of a page has none. */
  readonly links: boolean;
}

/** Families by the first part of a face's key; each begins with the very font that the page was measured with. */
const FAMILIES: Readonly<Record<string, string>> = {
  tinos: "Tinos, 'Times New Roman', 'Liberation Serif', serif",
  'dejavu-sans': "'DejaVu Sans', 'Segoe UI Symbol', sans-serif",
};

/**
 * One page as SVG, drawn of the very pieces that the PDF is drawn of: 1 unit is 1 point. Its text is text, to be
 * selected and found. It has no script and fetches nothing; the fonts are whatever the page around it has.
 */
export function writeSvgPage(pages: Pages, page: Page, { label, links }: SvgOptions): Html {
  const context: SvgContext = {
    links,
    familyOf: (face) => FAMILIES[face.split('/')[0] ?? ''] ?? 'serif',
    addressOf: (target) => {
      const anchor = pages.anchors.get(target);
      return anchor && `#page-${anchor.page}`;
    },
  };
  const [width, height] = [decimal(page.width), decimal(page.height)];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: links ? 'group' : 'img',
    'aria-label': label,
    lang: pages.language,
    // Word sets neither by default, and neither does the layout: a browser that did would shift the words.
    style: 'font-kerning: none; font-variant-ligatures: none',
  };
  const paper = voidElement('rect', { width, height, fill: '#ffffff' });
  return element('svg', attributes, paper, ...page.pieces.map((piece) => drawPiece(piece, context)));
}
