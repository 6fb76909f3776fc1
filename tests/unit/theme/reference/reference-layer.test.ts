import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normaliseDocument } from '../../../../src/document/index.ts';
import { faceKeys } from '../../../../src/layout/index.ts';
import { applyTheme, readTheme, type Theme, type WordLook } from '../../../../src/theme/index.ts';
import { sketch } from '../../document/sketch.ts';
import { shipped } from '../themes.ts';

/** A file with every style that is expected, all plain, in 12 points. */
const complete: WordLook = JSON.parse(
  readFileSync(new URL('../../../errors/theme--reference-unnumbered/reference.json', import.meta.url), 'utf8'),
);
const { header: _header, ...bare } = complete;
type Style = WordLook['paragraphs'][number];

function themed(look: WordLook): { readonly theme: Theme; readonly codes: readonly string[] } {
  const { value, diagnostics } = readTheme(shipped, 'plain', { faces: faceKeys, reference: { name: 'a.docx', look } });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { theme: value, codes: diagnostics.map(({ code }) => code) };
}

const changed = (name: string, change: (style: Style) => Partial<Style>): WordLook => ({
  ...bare,
  paragraphs: bare.paragraphs.map((style) => (style.name === name ? { ...style, ...change(style) } : style)),
});
const looked = (name: string, look: Partial<Style['look']>) =>
  changed(name, (style) => ({ look: { ...style.look, ...look } }));
const styleOf = (look: WordLook, key: string) => themed(look).theme.looks.vi.sheet.styles[key]?.look;

describe('a reference document', () => {
  it('says nothing where it has all', () => {
    expect(themed(bare).codes).toEqual([]);
  });

  it.each(['Heading 1', 'heading 1', 'Heading1', 'Đầu đề 1', 'ĐẦU ĐỀ 1'])('knows a heading by the name %s', (name) => {
    const named = changed('heading 1', (style) => ({ id: 'X1', name, look: { ...style.look, spaceBefore: 33 } }));
    expect(styleOf(named, 'heading-1')?.spaceBefore).toBe(33);
  });

  it('knows a heading of any name by its level', () => {
    const named = changed('heading 2', (style) => ({
      id: 'X2',
      name: 'Mục',
      outlineLevel: 2,
      look: { ...style.look, spaceBefore: 33 },
    }));
    expect(styleOf(named, 'heading-2')?.spaceBefore).toBe(33);
  });

  it('has its Normal for body text, whose spaces do not reach letterheads and tables', () => {
    const look = looked('Normal', { spaceAfter: 11, indent: { left: 0, right: 0, firstLine: 28 } });
    expect(styleOf(look, 'body')).toMatchObject({ spaceAfter: 11, indent: { firstLine: 28 } });
    expect(styleOf(look, 'table-cell')).toMatchObject({ spaceAfter: 0, indent: { firstLine: 0 } });
  });

  it('brings our stand-ins to its size, and to the colour of its headings', () => {
    const [normal] = bare.paragraphs;
    const font = { ...(normal ?? { look: { font: undefined } }).look.font, size: 26, color: '#7b1e3a' };
    const small = looked('Normal', {
      font: { ...font, family: 'Times New Roman', bold: false, italic: false, underline: false, position: 'normal' },
    });
    expect(styleOf(small, 'table-cell')?.font.size).toBe(22);
    const red = looked('heading 3', {
      font: {
        ...font,
        size: 12,
        family: 'Times New Roman',
        bold: true,
        italic: false,
        underline: false,
        position: 'normal',
      },
    });
    expect(styleOf(red, 'lead')?.font.color).toBe('#7b1e3a');
  });

  it('turns all pages with its own', () => {
    const page = {
      width: 841.9,
      height: 595.3,
      orientation: 'landscape',
      margin: { top: 90, right: 50, bottom: 40, left: 60 },
      headerDistance: 20,
      footerDistance: 20,
    } as const;
    const { theme } = themed({ ...bare, page });
    const doc = normaliseDocument(sketch('<document><p>a</p></document>'));
    const labels = { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' };
    const [section] = applyTheme(doc, theme, { labels }).value?.sections ?? [];
    expect(section).toMatchObject({ orientation: 'landscape', page: { width: 841.9, margin: page.margin } });
  });
});

describe('its header and footer', () => {
  const numbered =
    '<document><header first-page="no"><p><page-number/></p></header><footer><p>Chân</p></footer><p>a</p></document>';
  function edges(look: WordLook) {
    const doc = normaliseDocument(sketch(numbered));
    const labels = { table: 'Bảng', figure: 'Hình', chart: 'Biểu đồ' };
    const { value, diagnostics } = applyTheme(doc, themed(look).theme, { labels });
    const [section] = value?.sections ?? [];
    const shown = (edge: 'header' | 'footer') =>
      section?.[edge]?.paragraphs.flatMap(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : run.type)));
    return { header: shown('header'), footer: shown('footer'), codes: diagnostics.map(({ code }) => code) };
  }
  const counting = complete.header?.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ font }) => ({ type: 'page-number' as const, font })),
  }));

  it('stand in place of the template’s, edge by edge', () => {
    expect(edges(complete)).toEqual({
      header: ['Văn phòng UBND tỉnh'],
      footer: ['Chân'],
      codes: ['theme/reference-unnumbered'],
    });
  });

  it('do not let pages be numbered twice', () => {
    const look: WordLook = { ...bare, footer: { onFirstPage: true, paragraphs: counting ?? [] } };
    expect(edges(look)).toEqual({ header: undefined, footer: ['page-number'], codes: [] });
  });
});
