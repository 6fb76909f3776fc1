import type { Outcome } from '../../../base/index.ts';
import { guard } from '../../fault.ts';
import type { SeenDocument, SeenFrame, SeenPart, SeenSection, SeenStroke, SeenText } from '../../seen-document.ts';
import { openPdf, type PdfFile } from '../file/open-pdf.ts';
import { readCustom, readProperties } from '../metadata.ts';
import { type Page, pagesOf } from '../pages.ts';
import { latin1 } from '../syntax/bytes.ts';
import { type Area, type Region, tableRegions } from './area.ts';
import { pageDrawer } from './draw-page.ts';
import type { Canvas, DrawnBox, DrawnLine } from './drawn.ts';
import { linesOf, type TextLine } from './lines.ts';
import { type PageSize, pageSize } from './page-size.ts';
import { type PageLines, paragraphsOf } from './paragraphs.ts';
import { type PageParts, partPage } from './running.ts';

/** How a PDF looks, whoever wrote it; tags are not needed. `name` is for messages. */
export function seePdf(bytes: Uint8Array, name = 'pdf'): Outcome<SeenDocument> {
  return guard(name, () => ({ value: seeFile(openPdf(bytes), bytes), diagnostics: [] }));
}

function seeFile(file: PdfFile, bytes: Uint8Array): SeenDocument {
  const pages = pagesOf(file);
  const sizes = pages.map((page) => pageSize(file, page));
  const canvas = drawAll(file, pages, sizes);
  const { lines, strokes } = linesOf(canvas.texts, canvas.lines);
  const parted = sizes.map((size, page) =>
    partPage(
      lines.filter((line) => line.page === page),
      size,
    ),
  );
  const areas = sizes.map((size) => areaOf(size, sizes, parted, strokes));
  const regions = tableRegions(strokes);
  const pageLines: readonly PageLines[] = parted.map(({ body }, page) => ({
    lines: body.filter(({ figure }) => !figure),
    area: areas[page] ?? { ...NO_AREA },
    regions: regions.filter((region) => region.page === page),
  }));
  const texts = paragraphsOf(pageLines);
  const drawn = [...strokesOf(strokes, regions, areas), ...framesOf(canvas.boxes, regions, lines)];
  const properties = readProperties(file);
  const language = file.text(file.catalog, 'Lang');
  const version = versionOf(file, bytes);
  return {
    format: 'pdf',
    sections: sizes.map((size, page) => sectionOf(size, areas[page] ?? NO_AREA, parted[page])),
    parts: inOrder(texts, drawn),
    hasTables: regions.length > 0,
    rawText: canvas.texts.map(({ text }) => text).join('\n'),
    custom: readCustom(file),
    facts: { ...properties, ...(language === undefined ? {} : { language }) },
    archival: isArchival(file),
    ...(version === undefined ? {} : { version }),
  };
}

const NO_AREA: Area = { width: 0, height: 0, left: 0, right: 0, middle: 0 };

function drawAll(file: PdfFile, pages: readonly Page[], sizes: readonly PageSize[]): Canvas {
  const canvas: Canvas = { texts: [], lines: [], boxes: [] };
  const draw = pageDrawer(file, canvas);
  for (const [index, page] of pages.entries()) {
    const size = sizes[index];
    if (size) draw(page, index, size.matrix);
  }
  return canvas;
}

/** The block that texts and long lines fill, over all pages of one size: short last lines say nothing of it. */
function areaOf(
  size: PageSize,
  sizes: readonly PageSize[],
  parted: readonly PageParts[],
  strokes: readonly DrawnLine[],
): Area {
  const alike = parted.filter((_, page) => sizes[page]?.width === size.width);
  const lines = alike.flatMap(({ body }) => body);
  const long = strokes.filter((one) => sizes[one.page]?.width === size.width && one.right - one.left > size.width / 2);
  const left = Math.min(...[...lines, ...long].map((one) => one.left));
  const right = Math.max(...[...lines, ...long].map((one) => one.right));
  if (lines.length === 0) return { ...size, left: 0, right: size.width, middle: size.width / 2 };
  return { width: size.width, height: size.height, left, right, middle: (left + right) / 2 };
}

function sectionOf({ width, height }: PageSize, area: Area, parts: PageParts | undefined): SeenSection {
  const body = parts?.body ?? [];
  const top = Math.min(...body.map(({ baseline, size }) => baseline - 0.891 * size));
  const bottom = Math.max(...body.map(({ baseline, size }) => baseline + 0.216 * size));
  const margin = {
    top: body.length === 0 ? 0 : top,
    right: width - area.right,
    bottom: body.length === 0 ? 0 : height - bottom,
    left: area.left,
  };
  const none = { texts: [] };
  return { width, height, margin, header: parts?.header ?? none, footer: parts?.footer ?? none };
}

function strokesOf(
  strokes: readonly DrawnLine[],
  regions: readonly Region[],
  areas: readonly Area[],
): readonly SeenStroke[] {
  const isFree = (stroke: DrawnLine) =>
    !regions.some((one) => one.page === stroke.page && stroke.top >= one.top - 2 && stroke.bottom <= one.bottom + 2);
  return strokes
    .filter(
      (stroke) =>
        stroke.right - stroke.left > 3 && stroke.right - stroke.left > stroke.bottom - stroke.top && isFree(stroke),
    )
    .map(({ page, left, right, top, bottom, solid }) => {
      const area = areas[page] ?? NO_AREA;
      const middle = (left + right) / 2;
      const off = middle - area.middle;
      const column = Math.abs(off) < 8 ? 'page' : off < 0 ? 'left' : 'right';
      const offCentre = column === 'page' ? { offCentre: off } : {};
      return {
        type: 'stroke',
        section: page,
        column,
        length: right - left,
        solid,
        ...offCentre,
        box: { left, right, top, bottom },
      };
    });
}

/** Boxes with words in them that are no tables. */
function framesOf(
  boxes: readonly DrawnBox[],
  regions: readonly Region[],
  lines: readonly TextLine[],
): readonly SeenFrame[] {
  const around = [...boxes, ...regions.map((region) => ({ ...region, solid: true }))];
  return around.flatMap((box): readonly SeenFrame[] => {
    const inside = lines.filter(
      (line) =>
        line.page === box.page &&
        line.left >= box.left - 1 &&
        line.right <= box.right + 1 &&
        line.baseline > box.top &&
        line.baseline < box.bottom + 1,
    );
    const height = box.bottom - box.top;
    if (inside.length === 0 || inside.length > 2 || height > 60) return [];
    const { color } = box;
    const text = inside.map((line) => line.text).join(' ');
    const runs = inside.flatMap((line) => line.runs);
    return [
      { type: 'frame', section: box.page, column: 'left', width: box.right - box.left, height, color, text, runs },
    ];
  });
}

/** Strokes and frames stand behind the last text that is above them in their column. */
function inOrder(texts: readonly SeenText[], drawn: readonly (SeenStroke | SeenFrame)[]): readonly SeenPart[] {
  const after = new Map<SeenText | undefined, SeenPart[]>();
  for (const one of drawn) {
    const above = texts.filter((text) => text.section === one.section && isAbove(text, one));
    const nearest = above.sort((a, b) => (b.box?.bottom ?? 0) - (a.box?.bottom ?? 0))[0];
    after.set(nearest, [...(after.get(nearest) ?? []), one]);
  }
  return [...(after.get(undefined) ?? []), ...texts.flatMap((text) => [text, ...(after.get(text) ?? [])])];
}

function isAbove({ box, column }: SeenText, drawn: SeenStroke | SeenFrame): boolean {
  if (!box || drawn.type !== 'stroke' || !drawn.box) return false;
  const overlaps = Math.min(box.right, drawn.box.right) - Math.max(box.left, drawn.box.left) > 0;
  return column !== 'cell' && overlaps && box.bottom - 6 < drawn.box.top;
}

function versionOf(file: PdfFile, bytes: Uint8Array): number | undefined {
  const told = file.name(file.catalog, 'Version') ?? /%PDF-(\d\.\d)/.exec(latin1(bytes, 0, 1024))?.[1];
  const version = Number(told);
  return Number.isFinite(version) ? version : undefined;
}

/** Whether the file's XMP packet claims a part of ISO 19005. */
function isArchival(file: PdfFile): boolean {
  const data = file.data(file.catalog.entries.get('Metadata'));
  return data !== undefined && /pdfaid:part/.test(latin1(data, 0, data.length));
}
