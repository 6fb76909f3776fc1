import type { LinkRun, NoteRun, Run, StyledDocument } from '../../src/theme/index.ts';
import {
  at,
  cell,
  figure,
  grid,
  headCell,
  headingOf,
  list,
  listParagraph,
  lookOf,
  numberedCaption,
  paragraph,
  picture,
  plainFont,
  rule,
  run,
  section,
  sheet,
  styledDocument,
  table,
} from './styled.ts';

/* One styled document with every kind of node in it, as a real report would have them. */

const link = (text: string, goal: Pick<LinkRun, 'href' | 'target'>): LinkRun => ({
  type: 'link',
  at,
  font: plainFont,
  ...goal,
  runs: [run(text, 'body', sheet.link)],
});
const note = (number: number): NoteRun => ({
  type: 'note',
  at,
  number,
  font: { ...plainFont, position: 'superscript' },
});
const field = (type: 'page-number' | 'page-count', key: string): Run => ({ type, at, font: lookOf(key).font });
const lineBreak: Run = { type: 'line-break', at, font: plainFont };

const letterhead = grid(
  [189.3, 278.4],
  [
    [
      paragraph('UBND TỈNH NGHỆ AN', 'letterhead'),
      paragraph('VĂN PHÒNG', 'letterhead'),
      rule({ left: 64.65, width: 60 }),
      paragraph('Số: 15/BC-VP', 'letterhead'),
    ],
    [
      paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'letterhead'),
      paragraph('Độc lập - Tự do - Hạnh phúc', 'letterhead'),
      rule({ left: 50, width: 178 }),
    ],
  ],
);

const signature = grid(
  [233.85, 233.85],
  [
    [
      paragraph('Nơi nhận:', 'table-cell'),
      list('dash', [
        ['–', 'Như trên;'],
        ['–', 'Lưu: VT.'],
      ]),
    ],
    [paragraph('CHỦ TỊCH', 'letterhead'), paragraph('Nguyễn Văn A', 'letterhead')],
  ],
);

const indicators = table(
  [40, 240, 187.7],
  [
    [headCell(0, 'TT'), headCell(1, 'Chỉ tiêu'), headCell(2, 'Giá trị')],
    [cell(0, '1'), cell(1, 'Tăng trưởng kinh tế'), cell(2, '6,13%', { valign: 'middle' })],
    [
      cell(0, '2'),
      cell(1, [paragraph('Thu hút đầu tư', 'table-cell'), paragraph('gần 1,3 tỷ USD', 'table-cell')]),
      cell(2, 'đạt'),
    ],
  ],
  { id: 'bang-chi-tieu', caption: numberedCaption('Bảng', 1, 'Các chỉ tiêu chủ yếu'), alt: 'Hai chỉ tiêu với giá trị' },
);

const spans = table(
  [100, 183.85, 183.85],
  [
    [headCell(0, 'Bên', { rowSpan: 2 }), headCell(1, 'Số liệu', { colSpan: 2 })],
    [headCell(1, '2022'), headCell(2, '2023')],
    [cell(0, 'Nghệ An', { rowSpan: 2, scope: 'row', valign: 'middle' }), cell(1, '10'), cell(2, '12')],
    [
      cell(
        1,
        [
          table([80, 80], [[cell(0, 'trong'), cell(1, 'bảng')]], { headerRows: 0, alt: 'Bảng con' }),
          paragraph('sau bảng con', 'table-cell'),
        ],
        { colSpan: 2 },
      ),
    ],
  ],
  { headerRows: 2, alt: 'Số liệu theo năm' },
);

const outline = list('upper-roman', [
  ['I.', 'Mở đầu'],
  [
    'II.',
    'Nội dung',
    listParagraph('Đoạn tiếp theo của mục.'),
    list(
      'decimal',
      [
        ['1.', 'một'],
        ['2.', 'hai'],
      ],
      { level: 1 },
    ),
  ],
]);
const letters = list(
  'letter',
  ['a', 'b', 'c', 'd', 'đ', 'e', 'g'].map((letter) => [`${letter})`, `điểm ${letter}`] as const),
);

/** The document. `merged` leaves out cells over several rows, which the judge of accessibility frowns upon. */
export function everything(merged = true): StyledDocument {
  return styledDocument(
    [
      section(
        [
          letterhead,
          paragraph('Báo cáo', 'title', { meaning: 'title' }),
          paragraph('Kết quả buổi làm việc "A & B" <2023>', 'subtitle', { meaning: 'subtitle' }),
          headingOf('I. Tổng quan', 1, 'tong-quan'),
          paragraph([
            run('Đoàn công tác '),
            run('tỉnh Nghệ An', 'body', { bold: true }),
            run(' đã làm việc; xem '),
            link('trang tin', { href: 'https://example.vn/tin?a=1&b=2#đầu' }),
            run(' và '),
            link('Bảng 1', { target: 'bang-chi-tieu' }),
            note(1),
            run('. Diện tích 16.490 km'),
            run('2', 'body', { position: 'superscript' }),
            run(', H'),
            run('2', 'body', { position: 'subscript' }),
            run('O.'),
            lineBreak,
            { ...run('An English remark.'), lang: 'en' },
          ]),
          indicators,
          headingOf('1. Chi tiết', 2),
          outline,
          list('decimal', [
            ['1.', 'lại từ đầu'],
            ['2.', 'tiếp'],
          ]),
          list(
            'decimal',
            [
              ['5.', 'năm'],
              ['6.', 'sáu'],
            ],
            { start: 5 },
          ),
          letters,
          list('bullet', [['•', 'dấu chấm', list('dash', [['–', 'gạch']], { level: 1 })]]),
          figure({ caption: numberedCaption('Hình', 1, 'Toàn cảnh', 'figure-caption'), id: 'hinh-1' }),
          { type: 'page-break', at },
          merged ? spans : table([467.7], [[headCell(0, 'Một')], [cell(0, 'hai')]], { alt: 'Một cột' }),
          table(
            [200, 267.7],
            [
              [headCell(0, 'Kề'), headCell(1, 'nhau')],
              [cell(0, 'x'), cell(1, 'y')],
            ],
            { alt: 'Bảng kề' },
          ),
          { type: 'keep', at, blocks: [paragraph('Kết thúc buổi làm việc./.'), signature] },
        ],
        {
          header: { at, onFirstPage: false, paragraphs: [paragraph([field('page-number', 'header')], 'header')] },
          footer: {
            at,
            onFirstPage: true,
            paragraphs: [
              paragraph(
                [
                  run('Trang ', 'footer'),
                  field('page-number', 'footer'),
                  run('/', 'footer'),
                  field('page-count', 'footer'),
                ],
                'footer',
              ),
            ],
          },
          notes: [
            {
              number: 1,
              paragraph: paragraph(
                [
                  run('1', 'note', { position: 'superscript' }),
                  run(' Theo báo cáo của ', 'note'),
                  { ...link('Sở', { href: 'https://example.vn/so' }), runs: [run('Sở', 'note', sheet.link)] },
                ],
                'note',
                { meaning: 'note' },
              ),
            },
          ],
        },
      ),
      section(
        [
          headingOf('Phụ lục', 1),
          paragraph('Trang ngang, đánh số lại từ 1.'),
          figure({ image: picture(20, 20), width: 60, height: 60, alt: 'Biểu trưng' }),
        ],
        {
          page: {
            width: 841.9,
            height: 595.3,
            margin: { top: 56.7, right: 42.5, bottom: 56.7, left: 85.05 },
            headerDistance: 28.35,
            footerDistance: 28.35,
          },
          orientation: 'landscape',
          restartNumbering: 1,
        },
      ),
    ],
    { properties: { title: 'Báo cáo "A & B"', subject: 'Kết quả', author: 'Văn phòng', keywords: ['họp'] } },
  );
}
