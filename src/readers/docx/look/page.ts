import type { PageLoss, WordPage } from '../../../theme/index.ts';
import { childOf, elementsOf, type Xml } from '../../xml/xml.ts';

/** The sections' properties of a body, in order; those of the last one stand at the end of the body. */
export function sectionsOf(body: Xml): readonly Xml[] {
  const inner = elementsOf(body, 'p').flatMap((paragraph) => childOf(paragraph, 'pPr', 'sectPr') ?? []);
  return [...inner, ...elementsOf(body, 'sectPr')];
}

/** The page of a section, in points; undefined where the file does not say its size or margins. */
export function readPage(section: Xml | undefined): WordPage | undefined {
  const { w, h, orient } = childOf(section, 'pgSz')?.attributes ?? {};
  const margins = childOf(section, 'pgMar')?.attributes;
  const width = length(w);
  const height = length(h);
  if (!margins || width === 0 || height === 0) return undefined;
  const gutter = length(margins.gutter);
  return {
    width,
    height,
    orientation: orient === 'landscape' || width > height ? 'landscape' : 'portrait',
    margin: {
      top: length(margins.top),
      right: length(margins.right ?? margins.end),
      bottom: length(margins.bottom),
      left: length(margins.left ?? margins.start) + gutter,
    },
    headerDistance: length(margins.header),
    footerDistance: length(margins.footer),
  };
}

/** Twips of any sign as points: a negative margin is one that a header does not push. At most Word's own 22 inches. */
function length(text: string | undefined): number {
  const twips = Math.abs(Math.round(Number(text ?? 0)));
  return twips <= 31_680 ? twips / 20 : 0;
}

/** What a section has and our pages have not. */
export function pageLosses(section: Xml | undefined, document: Xml): readonly PageLoss[] {
  const columns = Number(childOf(section, 'cols')?.attributes.num ?? 1);
  return [
    ...(columns > 1 ? (['columns'] as const) : []),
    ...(childOf(section, 'pgBorders') ? (['page-borders'] as const) : []),
    ...(childOf(document, 'background') ? (['background'] as const) : []),
  ];
}
