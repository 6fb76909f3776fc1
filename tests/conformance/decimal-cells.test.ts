import { strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import type { Pages } from '../../src/layout/index.ts';
import { textWidth } from '../../src/layout/index.ts';
import { layOutMarkup, writeBoth } from '../support/from-markup.ts';
import { docxParts } from '../support/read-docx.ts';
import { sheet } from '../support/styled-sheet.ts';

/* Figures of a column with their decimal signs below one another, the same in both files. */

const FIGURES = ['6,13%', '41,2', '1.234,567', '12', '–', '<b>0,5</b>', '9,9'];

function documentOf(figures: readonly string[], attributes: string, cell = ''): string {
  const rows = figures.map((figure) => `<tr at="0"><td at="0">Tên</td><td at="0"${cell}>${figure}</td></tr>`);
  const head = '<tr at="0"><th at="0">Chỉ tiêu</th><th at="0">Giá trị</th></tr>';
  const xml = `<document at="0"><h1 at="0">A</h1><table at="0" columns="50% 50%" caption="B"${attributes}>${head}${rows.join('')}</table></document>`;
  return xml.replaceAll('<b>', '<b at="0">');
}

/** Where on the page the whole part of each figure ends. */
function endsOfWholes({ pages }: Pages, figures: readonly string[]): readonly number[] {
  const pieces = (pages[0]?.pieces ?? []).flatMap((piece) => (piece.type === 'text' ? [piece] : []));
  return figures.map((figure) => {
    const plain = figure.replace(/<[^>]*>/g, '');
    const piece = pieces.find(({ runs }) => runs.map(({ text }) => text).join('') === plain);
    const run = piece?.runs[0];
    if (!piece || !run) throw new Error(`${figure} is not on the page`);
    const whole = /^[^,%]*/.exec(plain)?.[0] ?? '';
    return piece.x + widthOf(whole, run.size, run.face === 'tinos/bold');
  });
}

function widthOf(text: string, size: number, bold: boolean): number {
  const at = { file: '', line: 1, column: 1 };
  const style = sheet.styles.body;
  if (!style) throw new Error('no style');
  const font = { ...style.look.font, size, bold };
  const look = { ...style.look, font, align: 'left' as const, indent: { left: 0, right: 0, firstLine: 0 } };
  const runs = [{ type: 'text' as const, at, text, font }];
  return textWidth({ type: 'paragraph', at, meaning: 'body', style: 'body', look, runs }, 10_000, sheet);
}

it.each([
  ['of a column', ' column-align="left decimal"', ''],
  ['of cells', '', ' align="decimal"'],
])('figures %s stand with their decimal signs below one another', (_, table, cell) => {
  const { pages, diagnostics } = layOutMarkup(documentOf(FIGURES, table, cell));
  expect(diagnostics).toEqual([]);
  const [first = 0, ...others] = endsOfWholes(pages, FIGURES);
  for (const end of others) expect(Math.abs(end - first)).toBeLessThan(0.06);
});

it('in English the decimal sign is the point', () => {
  const figures = ['6.13', '1,234.5'];
  const { pages } = layOutMarkup(documentOf(figures, ' column-align="left decimal"'), 'en');
  const pieces = (pages.pages[0]?.pieces ?? []).flatMap((piece) => (piece.type === 'text' ? [piece] : []));
  const rightOf = (text: string) => {
    const piece = pieces.find(({ runs }) => runs[0]?.text === text);
    return (piece?.x ?? 0) + (piece?.width ?? 0);
  };
  const digit = widthOf('0', 11, false);
  expect(rightOf('6.13') - rightOf('1,234.5')).toBeCloseTo(digit, 0);
});

it('Word has the same places, as indents', async () => {
  const { docx } = await writeBoth(layOutMarkup(documentOf(['6,13', '41,2'], ' column-align="left decimal"')));
  const body = strFromU8(docxParts(docx)['word/document.xml'] ?? new Uint8Array());
  expect(body).toMatch(/<w:jc w:val="right"\/>/);
  expect(Array.from(body.matchAll(/<w:ind w:right="(\d+)"/g), ([, twips]) => Number(twips))).toEqual([
    Math.round(widthOf('0', 11, false) * 20),
  ]);
});

it('words that have no room beside the figures stand flush right', () => {
  const long = 'chưa có số liệu chính thức của kỳ báo cáo này';
  const { pages } = layOutMarkup(documentOf(['6,1234567', long], ' column-align="left decimal"'));
  const pieces = (pages.pages[0]?.pieces ?? []).flatMap((piece) => (piece.type === 'text' ? [piece] : []));
  expect(pieces.filter(({ runs }) => runs[0]?.text === long)).toHaveLength(1);
});
