import { parseXml, XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import type { GlyphRun, Page, Pages, TextPiece } from '../../../../src/layout/index.ts';
import { writeSvgPage } from '../../../../src/writers/svg/index.ts';
import { line, node, pagesOf } from '../../../support/pages.ts';
import { reportPages } from '../../../support/report-pages.ts';

const pages = reportPages();
const svgOf = (of: Pages, page: Page, links = true): XmlElement => {
  const { root } = parseXml(writeSvgPage(of, page, { label: `Trang ${page.index}`, links }));
  if (!root) throw new Error('no root');
  return root;
};
const all = (of: XmlElement): readonly XmlElement[] =>
  of.children.flatMap((child) => (child instanceof XmlElement ? [child, ...all(child)] : []));
/** The runs of lines: each the child of a line's element. */
const spansOf = (svg: XmlElement): readonly XmlElement[] =>
  named(svg, 'text').flatMap((line) => line.children.filter((child) => child instanceof XmlElement));
const named = (of: XmlElement, name: string): readonly XmlElement[] => all(of).filter((one) => one.name === name);
const textOf = (of: XmlNode): string =>
  of instanceof XmlText ? of.text : of instanceof XmlElement ? of.children.map(textOf).join('') : '';
const texts = (page: Page): readonly TextPiece[] => page.pieces.filter((piece) => piece.type === 'text');
const runs = (page: Page): readonly GlyphRun[] => texts(page).flatMap((piece) => piece.runs);

describe('a page as SVG', () => {
  it('is as large as the page, and says what it is', () => {
    const [page] = pages.pages;
    if (!page) throw new Error('no page');
    const { attributes } = svgOf(pages, page);
    expect(attributes.viewBox).toBe(`0 0 ${Math.round(page.width * 100) / 100} ${Math.round(page.height * 100) / 100}`);
    expect(attributes['aria-label']).toBe('Trang 1');
    expect(attributes.lang).toBe('vi');
  });

  it('has every run of the page, in order, letter by letter, where the PDF has it', () => {
    for (const page of pages.pages) {
      const spans = spansOf(svgOf(pages, page));
      expect(spans.map(textOf)).toEqual(runs(page).map((run) => run.text));
      const places = texts(page).flatMap((piece) => piece.runs.map((run) => piece.x + run.dx));
      spans.forEach((span, at) => {
        expect(Number(span.attributes.x)).toBeCloseTo(places[at] ?? Number.NaN, 1);
      });
    }
  });

  it('has each run on the baseline of its line, risen or not', () => {
    for (const page of pages.pages) {
      const lines = spansOf(svgOf(pages, page)).map(({ attributes }) => Number(attributes.y));
      const baselines = texts(page).flatMap((piece) => piece.runs.map((run) => piece.baseline - run.rise));
      expect(lines.length).toBe(baselines.length);
      lines.forEach((y, at) => {
        expect(y).toBeCloseTo(baselines[at] ?? Number.NaN, 1);
      });
    }
  });

  it('has the face, the size, the colour, and the space between justified words', () => {
    const [page] = pages.pages;
    const justified = page && runs(page).findIndex((run) => run.wordSpacing > 0);
    if (!page || justified === undefined || justified < 0) throw new Error('no justified line');
    const spans = spansOf(svgOf(pages, page));
    const run = runs(page)[justified];
    const span = spans[justified];
    expect(Number(span?.attributes['word-spacing'])).toBeCloseTo(run?.wordSpacing ?? 0, 1);
    expect(span?.attributes['font-family']).toMatch(/^Tinos, /);
    expect(span?.attributes.fill).toBe(run?.color);
    const hard = spans.filter((one) => Number(one.attributes['word-spacing']) > 0 && textOf(one).includes('\u00a0'));
    expect(hard.length).toBeGreaterThan(0);
    for (const one of hard)
      expect(
        named(one, 'tspan').every((space) => textOf(space) === '\u00a0' && space.attributes['word-spacing'] === '0'),
      ).toBe(true);
    spans.forEach((one, at) => {
      expect(one.attributes['font-weight']).toBe(runs(page)[at]?.face.includes('bold') ? 'bold' : undefined);
    });
  });

  it('has lines, fills and images as many as the page', () => {
    for (const page of pages.pages) {
      const of = (type: string): number => page.pieces.filter((piece) => piece.type === type).length;
      const svg = svgOf(pages, page);
      expect(named(svg, 'line')).toHaveLength(of('line'));
      expect(named(svg, 'image')).toHaveLength(of('image'));
      const underlined = runs(page).filter((run) => run.underline).length;
      expect(named(svg, 'rect')).toHaveLength(1 + of('fill') + underlined);
    }
  });

  it('leads on where links may be followed, and to pages of the same document', () => {
    const linksOf = (links: boolean): readonly (string | undefined)[] =>
      pages.pages.flatMap((page) => named(svgOf(pages, page, links), 'a').map(({ attributes }) => attributes.href));
    expect(linksOf(true).some((href) => href?.startsWith('https://'))).toBe(true);
    expect(
      linksOf(true)
        .filter((href) => href?.startsWith('#'))
        .every((href) => /^#page-\d+$/.test(href ?? '')),
    ).toBe(true);
    expect(linksOf(false)).toEqual([]);
  });

  it('takes nothing in a text for markup', () => {
    const root = node('document');
    const hostile = '</text><script>alert("1")</script> & <b>';
    const one = pagesOf(root, [[line(node('paragraph', root), 90, 100, { text: hostile })]]);
    const [page] = one.pages;
    if (!page) throw new Error('no page');
    const svg = svgOf(one, page);
    expect(named(svg, 'script')).toEqual([]);
    expect(textOf(svg)).toBe(hostile);
  });
});
