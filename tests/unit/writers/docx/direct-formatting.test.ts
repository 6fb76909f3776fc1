import { describe, expect, it } from 'vitest';
import {
  cell,
  grid,
  headCell,
  headingOf,
  list,
  lookOf,
  numberedCaption,
  paragraph,
  run,
  table,
} from '../../../support/styled.ts';
import { bodyOf, paragraphsIn, paragraphWith } from './package.ts';

/** The properties of paragraphs and runs that are no names of styles, lists or sections. */
function directFormatting(xml: string): readonly string[] {
  const properties = paragraphsIn(xml).flatMap((one) => one.match(/<w:[pr]Pr>.*?<\/w:[pr]Pr>/gs) ?? []);
  return properties
    .map((one) => one.replace(/<w:sectPr>.*<\/w:sectPr>|<w:numPr>.*?<\/w:numPr>|<w:[pr]Style [^>]*>/gs, ''))
    .filter((one) => !/^<w:([pr]Pr)><\/w:\1>$/.test(one));
}

describe('direct formatting', () => {
  it('is not in an ordinary document at all', async () => {
    const xml = await bodyOf([
      grid([200, 267.7], [[paragraph('trái', 'letterhead')], [paragraph('phải', 'letterhead')]]),
      paragraph('Báo cáo', 'title', { meaning: 'title' }),
      headingOf('I. Mở đầu'),
      paragraph('Một đoạn.'),
      list('decimal', [
        ['1.', 'một', list('letter', [['a)', 'điểm a']], { level: 1 })],
        ['2.', 'hai'],
      ]),
      table(
        [200, 267.7],
        [
          [headCell(0, 'A'), headCell(1, 'B')],
          [cell(0, '1'), cell(1, '2')],
        ],
        { caption: { paragraph: { ...numberedCaption('Bảng', 1, 'x').paragraph } } },
      ),
      headingOf('II. Kết', 1),
      paragraph('Hết.'),
    ]);
    expect(directFormatting(xml)).toEqual([]);
  });

  it('says only what differs', async () => {
    const look = { ...lookOf('body'), spaceAfter: 12, keepWithNext: true };
    const xml = await bodyOf([paragraph([run('thường '), run('đậm', 'body', { bold: true })], 'body', { look })]);
    expect(directFormatting(xml)).toEqual([
      '<w:pPr><w:keepNext/><w:spacing w:after="240"/></w:pPr>',
      '<w:rPr><w:b/><w:bCs/></w:rPr>',
    ]);
  });

  it('takes off what a style has on', async () => {
    const look = { ...lookOf('title'), uppercase: false, font: { ...lookOf('title').font, bold: false } };
    const xml = await bodyOf([paragraph([run('Tên', 'title', { bold: false })], 'title', { look })]);
    expect(paragraphWith(xml, 'Tên')).toContain(
      '<w:r><w:rPr><w:b w:val="false"/><w:bCs w:val="false"/><w:caps w:val="false"/>',
    );
  });
});
