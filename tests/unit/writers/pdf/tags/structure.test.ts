import { describe, expect, it } from 'vitest';
import { writePdf } from '../../../../../src/writers/pdf/index.ts';
import { artifact, context, line, node, onePage, pagesOf } from '../../../../support/pages.ts';
import { structureOf, withPdf } from '../../../../support/pdf-structure.ts';
import { reportPages } from '../../../../support/report-pages.ts';

describe('structure tree', () => {
  it('reads the first page in order, nested, with words apart', async () => {
    expect(await structureOf(await writePdf(reportPages(), context), 1)).toBe(`\
Document
  Sect
    P: [BÁO CÁO TÓM TẮT R&D <2023>]
    H1: [I. Tình hình chung]
    P: [Đoàn công tác của Tỉnh uỷ do đồng chí Nguyễn Văn Ưởng, Uỷ viên Ban Thường vụ, làm trưởng đoàn đã đến trao đổi kinh nghiệm về phát triển kinh tế – xã hội; tốc độ tăng trưởng 6 tháng đầu năm 2023 ước đạt 5,79%, thu ngân sách gần 1,3 tỷ USD, đứng thứ 12 cả nước về thu hút đầu tư.][(theo báo cáo của Cục Thống kê).]
      Reference: [1]
    H2: [1. Kết quả & số liệu]
    L
      LI
        Lbl: [1.]
        LBody
          P: [Phát triển công nghiệp:]
          L
            LI
              Lbl: [–]
              LBody
                P: [khu công nghiệp]
      LI
        Lbl: [2.]
        LBody
          P: [Cải cách hành chính]
    P: [Chi tiết xem tại][và][.]
      Link: [Cổng thông tin]<object><object>
      Link: [Kết luận]<object>
    P: [Theo][thì không.]
      Span lang=en-GB: [the World Bank]
    P lang=en-GB: [This paragraph is English.]
    Note: [1 Số liệu ước tính đến ngày 30/6/2023.]`);
  });

  it('puts a table into one tree over two pages, with empty cells, and parts a link at the page', async () => {
    const bytes = await writePdf(reportPages(), context);
    expect(await structureOf(bytes, 2)).toBe(`\
Document
  Sect
    Table
      Caption: [Bảng 1. Chỉ tiêu]
      THead
        TR
          TH
            P: [Chỉ tiêu]
          TH
            P: [Nghệ An]
          TH
            P: [Bắc Giang]
      TBody
        TR
          TH
            P: [Tăng trưởng]
          TD
            P: [5,79%]
          TD
        TR
          TD
            P: [Phần đầu của ô]
          TD
            P: [Ô bên cạnh,]
              Link: [số liệu gốc]<object>`);
    expect((await structureOf(bytes, 3)).split('\n').slice(-9)).toEqual([
      '        TR',
      '          TD',
      '            P: [và phần sau của ô.]',
      '          TD',
      '            P: [cũng vậy.]',
      '              Link: [của Tổng cục]<object>',
      '    H1: [II. Kết luận]',
      '    Figure alt=Biểu đồ tăng trưởng 2021–2023 của hai tỉnh: []',
      '    Caption: [Hình 1. Tăng trưởng]',
    ]);
  });

  it('writes the attributes of lists, cells, tables, figures and notes', async () => {
    const text = Buffer.from(await writePdf(reportPages(), context)).toString('latin1');
    expect(text.match(/\/ListNumbering \/\w+/g)?.sort()).toEqual(['/ListNumbering /Decimal', '/ListNumbering /Disc']);
    expect(text.match(/\/Scope \/\w+/g)?.sort()).toEqual([
      '/Scope /Column',
      '/Scope /Column',
      '/Scope /Column',
      '/Scope /Row',
    ]);
    expect(text.match(/\/ColSpan \d+/g)).toEqual(['/ColSpan 2']);
    expect(text).not.toMatch(/\/RowSpan 1/);
    expect(text).toMatch(/\/Summary \(/);
    expect(text).toMatch(/\/BBox \[85 511\.9 285 611\.9\]/);
    expect(text).toMatch(/\/ID \(note-000001\)/);
    expect(text).toMatch(/\/IDTree <<\n\/Names \[\(note-000001\) \d+ 0 R\]/);
    expect(text).toMatch(/\/RoleMap <<\n\/Title \/P\n>>/);
    expect(text.match(/\/Tabs \/S/g)).toHaveLength(3);
  });

  it('keeps page numbers and repeated heads out of the tree', async () => {
    const owner = { node: node('paragraph', node('document')) };
    const pages = onePage();
    const pieces = [
      line(artifact('pagination'), 85, 60, { text: 'đầu trang' }),
      line(owner, 85, 100, { text: 'nội dung' }),
      line(artifact('layout'), 85, 140, { text: 'nền' }),
    ];
    const [page] = pages.pages;
    if (!page) throw new Error('no page');
    const bytes = await writePdf({ ...pages, pages: [{ ...page, pieces }] }, context);
    expect(await structureOf(bytes, 1)).toBe('Document\n  P: [nội dung]');
    const marks = await withPdf(bytes, async (pdf) => {
      const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true });
      return items.flatMap((item) => ('tag' in item ? [item.tag] : []));
    });
    expect(marks).toEqual(['Artifact', 'P', 'Artifact']);
  });

  it('does not make an element of an empty paragraph or of an empty link in one', async () => {
    const root = node('document');
    const link = node('link', node('paragraph', root), { href: 'https://example.org/' });
    const bytes = await writePdf(
      pagesOf(root, [
        [
          line(node('paragraph', root), 85, 100),
          line(link, 85, 110, { text: '' }),
          line(node('paragraph', root), 85, 120, { text: 'a' }),
        ],
      ]),
      context,
    );
    expect(await structureOf(bytes, 1)).toBe('Document\n  P: [a]');
  });
});

describe('links', () => {
  const annotationsOf = async (bytes: Uint8Array, page: number) =>
    withPdf(bytes, async (pdf) => {
      const annotations = await (await pdf.getPage(page)).getAnnotations();
      return annotations.map(({ url, dest, rect, contentsObj }) => [
        url ?? dest,
        contentsObj.str,
        rect.map((value: number) => Math.round(value)),
      ]);
    });

  it('have an area on each line, inside their page, described by their words', async () => {
    const bytes = await writePdf(reportPages(), context);
    const url = 'https://example.org/b%C3%A1o-c%C3%A1o';
    expect(await annotationsOf(bytes, 1)).toEqual([
      [url, 'Cổng thông tin', [185, 533, 216, 547]],
      [url, 'Cổng thông tin', [85, 515, 132, 529]],
      ['kết-luận', 'Kết luận', [165, 515, 209, 529]],
    ]);
  });

  it('are parted at the end of a page', async () => {
    const bytes = await writePdf(reportPages(), context);
    const of = async (page: number) => (await annotationsOf(bytes, page)).map(([goal]) => goal);
    expect([await of(2), await of(3)]).toEqual([['https://example.org/'], ['https://example.org/']]);
  });

  it('are refused when they lead nowhere', async () => {
    const root = node('document');
    const link = node('link', node('paragraph', root), { target: 'bang-9', text: 'Bảng 9' });
    const pages = pagesOf(root, [[line(link, 85, 100, { text: 'Bảng 9' })]]);
    await expect(writePdf(pages, context)).rejects.toThrow('a link leads nowhere: bang-9');
  });
});
