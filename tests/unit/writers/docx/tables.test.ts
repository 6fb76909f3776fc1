import { describe, expect, it } from 'vitest';
import {
  at,
  cell,
  dataTable,
  grid,
  headCell,
  numberedCaption,
  paragraph,
  rule,
  table,
} from '../../../support/styled.ts';
import { bodyOf, paragraphWith } from './package.ts';

const rows = (xml: string): readonly string[] => xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
const cellsOf = (row: string | undefined): readonly string[] => row?.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];

describe('a table', () => {
  it('says its widths to every program', async () => {
    const xml = await bodyOf([
      table([100, 150.05], [[headCell(0, 'a'), headCell(1, 'b')], [cell(0, 'c', { colSpan: 2 })]]),
    ]);
    expect(xml).toContain(
      '<w:tblW w:type="dxa" w:w="5001"/><w:tblInd w:type="dxa" w:w="0"/><w:tblLayout w:type="fixed"/>',
    );
    expect(xml).toContain('<w:gridCol w:w="2000"/><w:gridCol w:w="3001"/>');
    expect(xml).toContain('<w:tcW w:type="dxa" w:w="5001"/><w:gridSpan w:val="2"/>');
  });

  it('repeats its head and keeps it with the first row below', async () => {
    const xml = await bodyOf([table([100], [[headCell(0, 'đầu')], [cell(0, 'thân')]])]);
    expect(rows(xml).map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, false]);
    expect(rows(xml).every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(xml).toContain('w:firstRow="1"');
  });

  it('lets a row split that the layout found taller than a page, and no other', async () => {
    const long = table([100], [[headCell(0, 'a')], [cell(0, 'dài')], [cell(0, 'ngắn')]]);
    const pagination = { pageCount: 2, anchors: new Map(), cutRows: new Set(long.rows.slice(1, 2)) };
    const drawn = rows(await bodyOf([long], {}, pagination));
    expect(drawn.map((row) => row?.includes('<w:cantSplit/>'))).toEqual([true, false, true]);
  });

  it('keeps the rows that a cell reaches over on one page', async () => {
    const spans = table(
      [100, 100],
      [[cell(0, 'a', { rowSpan: 2 }), cell(1, 'b')], [cell(1, 'c')], [cell(0, 'd'), cell(1, 'e')]],
    );
    const drawn = rows(await bodyOf([spans]));
    expect(drawn.map((row) => row?.includes('<w:keepNext/>'))).toEqual([true, false, false]);
  });

  it('goes on with cells over several rows', async () => {
    const spans = table([100, 100], [[headCell(0, 'a', { rowSpan: 2 }), headCell(1, 'b')], [cell(1, 'c')]]);
    const [first, second] = rows(await bodyOf([spans]));
    expect(cellsOf(first)[0]).toContain('<w:vMerge w:val="restart"/>');
    expect(cellsOf(second)[0]).toContain('<w:vMerge w:val="continue"/>');
    expect(cellsOf(second)[0]).toContain('<w:p><w:pPr><w:pStyle w:val="BriefTableHead"/></w:pPr></w:p>');
  });

  it('fills only what its style does not fill', async () => {
    const two = table(
      [100, 100],
      [
        [headCell(0, 'a'), headCell(1, 'b', { fill: '#ffeeee' })],
        [headCell(0, 'c'), cell(1, 'd')],
      ],
      { headerRows: 2 },
    );
    const fills = rows(await bodyOf([two])).map((row) => cellsOf(row).map((one) => /w:fill="(\w+)"/.exec(one)?.[1]));
    expect(fills).toEqual([
      [undefined, 'FFEEEE'],
      ['D9E2F3', 'D9E2F3'],
    ]);
  });

  it('says lines and margins itself where they are not its style’s', async () => {
    const { border: _border, ...bare } = dataTable;
    const own = await bodyOf([
      table([100], [[cell(0, 'a')]], { look: { ...bare, cellPadding: { ...bare.cellPadding, left: 9 } } }),
    ]);
    expect(own).toMatch(/<w:tblBorders><w:top w:val="none".*?<w:tblCellMar>.*?<w:left w:type="dxa" w:w="180"\/>/s);
    expect(await bodyOf([table([100], [[cell(0, 'a')]])])).not.toMatch(/tblBorders|tblCellMar/);
  });

  it('has words for those who cannot see it', async () => {
    const caption = numberedCaption('Bảng', 3, 'Chỉ tiêu');
    const xml = await bodyOf([table([100], [[headCell(0, 'a')]], { caption, alt: 'Một chỉ tiêu' })]);
    expect(xml).toMatch(
      /w:noVBand="1"\/><w:tblCaption w:val="Bảng 3. Chỉ tiêu"\/><w:tblDescription w:val="Một chỉ tiêu"\/><\/w:tblPr>/,
    );
  });

  it('counts in its caption, with the number there from the start', async () => {
    const caption = numberedCaption('Bảng', 12, 'Chỉ tiêu');
    const xml = paragraphWith(await bodyOf([table([100], [[headCell(0, 'a')]], { caption })]), 'Chỉ tiêu');
    const texts = Array.from(xml.matchAll(/<w:(?:t|instrText)(?: [^>]*)?>([^<]*)/g), ([, text]) => text);
    expect(texts).toEqual(['Bảng ', 'SEQ Bảng \\* ARABIC', '12', '. Chỉ tiêu']);
  });

  it('keeps a caption whose words are others', async () => {
    const { paragraph: words } = numberedCaption('Bảng', 1, 'x');
    const xml = await bodyOf([
      table([100], [[headCell(0, 'a')]], { caption: { paragraph: words, label: 'Hình', number: 1 } }),
    ]);
    expect(xml).not.toContain('instrText');
    expect(xml).toContain('Bảng 1. x');
  });

  it('begins a page in its first cell', async () => {
    const xml = await bodyOf([paragraph('trước'), { type: 'page-break', at }, table([100], [[cell(0, 'sau')]])]);
    expect(paragraphWith(xml, 'sau')).toContain('<w:pageBreakBefore/>');
    expect(xml).not.toContain('w:br ');
  });

  it('is a goal for references in its first cell, where it has no caption', async () => {
    const xml = await bodyOf([table([100], [[cell(0, 'đích')]], { id: 'bang' })]);
    expect(paragraphWith(xml, 'đích')).toMatch(
      /<w:bookmarkStart w:name="bang" w:id="1"\/>.*<w:bookmarkEnd w:id="1"\/>/,
    );
  });
});

describe('a grid', () => {
  it('is one row without lines or margins', async () => {
    const xml = await bodyOf([grid([200, 100], [[paragraph('a'), paragraph('b')], [paragraph('c')]])]);
    expect(rows(xml)).toHaveLength(1);
    expect(xml).toContain('<w:tblStyle w:val="BriefLayoutGrid"/>');
    expect(xml.match(/<w:(?:top|left|bottom|right) w:type="dxa" w:w="0"\/>/g)).toHaveLength(4);
    expect(xml).not.toContain('tblBorders');
    expect(cellsOf(rows(xml)[0])[0]?.match(/<w:p>/g)).toHaveLength(2);
  });

  it('that stays with the block before it has it keep with the next', async () => {
    const signature = { ...grid([200], [[paragraph('ký')]]), keepWithPrevious: true as const };
    const words = await bodyOf([paragraph('đầu'), paragraph('cuối'), signature, paragraph('sau')]);
    expect([paragraphWith(words, 'đầu'), paragraphWith(words, 'cuối')].map((one) => one.includes('keepNext'))).toEqual([
      false,
      true,
    ]);
    const lines = table([200], [[cell(0, 'đầu')], [cell(0, 'cuối')]], { headerRows: 0 });
    const kept = rows(await bodyOf([lines, signature])).map((row) => row?.includes('keepNext'));
    expect(kept).toEqual([false, true, false]);
  });

  it('cuts rules to the width of its cell', async () => {
    const xml = await bodyOf([
      grid([200, 100], [[paragraph('a'), rule({ left: 50, width: 80 }), paragraph('b')], [paragraph('c')]]),
    ]);
    expect(xml).toContain('<w:ind w:left="1000" w:right="1400"/>');
  });
});
