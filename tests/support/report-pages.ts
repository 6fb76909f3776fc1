import type { Pages, Piece, StructureNode } from '../../src/layout/index.ts';
import { artifact, fill, justified, line, node, pagesOf, picture, rule } from './pages.ts';
import { plainPng } from './png.ts';

const LEFT = 85;
const WIDTH = 454;
const BODY =
  'Đoàn công tác của Tỉnh uỷ do đồng chí Nguyễn Văn Ưởng, Uỷ viên Ban Thường vụ, làm trưởng đoàn đã đến ' +
  'trao đổi kinh nghiệm về phát triển kinh tế – xã hội; tốc độ tăng trưởng 6 tháng đầu năm\u00a02023 ước đạt 5,79%, ' +
  'thu ngân sách gần 1,3\u00a0tỷ\u00a0USD, đứng thứ\u00a012 cả nước về thu hút đầu tư.';

/**
 * A report set by hand that has one of everything: title, headings, justified text, nested lists, links
 * over a line and over a page, a note, a table with spans over two pages whose head is repeated and one
 * of whose cells goes on, a figure, English words, page numbers.
 */
export function reportPages(): Pages {
  const root = node('document');
  const section = node('section', root);
  const contents = [firstPage(section), ...tablePages(section)];
  return pagesOf(
    root,
    contents.map((pieces, at) => [...pieces, pageNumber(at + 1)]),
    {
      properties: {
        title: 'Báo cáo <kết quả> R&D "2023"',
        subject: 'Làm việc với tỉnh Bắc Giang & đoàn <công tác>',
        author: 'Văn phòng Tỉnh uỷ',
        keywords: ['hợp tác', 'R&D'],
      },
      outline: [
        { title: 'I. Tình hình chung', level: 1, page: 1, y: 90 },
        { title: '1. Kết quả & số liệu', level: 2, page: 1, y: 200 },
        { title: 'a) Chi tiết', level: 3, page: 2, y: 60 },
        { title: 'II. Kết luận', level: 1, page: 3, y: 200 },
      ],
      anchors: new Map([
        ['table-1', { page: 2, y: 60 }],
        ['kết-luận', { page: 3, y: 200 }],
        ['fn-1', { page: 1, y: 770 }],
      ]),
    },
  );
}

function pageNumber(number: number): Piece {
  return line(artifact('pagination'), 297, 800, { text: String(number), size: 12 });
}

function firstPage(section: StructureNode): Piece[] {
  const body = node('paragraph', section);
  const call = node('note-call', body, { target: 'fn-1', text: '1' });
  return [
    line(node('title', section), 180, 70, { text: 'BÁO CÁO TÓM TẮT R&D <2023>', face: 'tinos/bold', size: 14 }),
    rule(240, 78, 110),
    line(node('heading-1', section, { id: 'i' }), LEFT, 102, { text: 'I. Tình hình chung', face: 'tinos/bold' }),
    ...justified(body, LEFT, 126, WIDTH, BODY),
    line(call, LEFT, 198, { text: '1', size: 8, rise: 5 }),
    line(body, LEFT + 6, 198, { text: ' (theo báo cáo của Cục Thống kê).' }),
    line(node('heading-2', section), LEFT, 222, { text: '1. Kết quả & số liệu', face: 'tinos/bold-italic' }),
    ...lists(section),
    ...links(section),
    ...english(section),
    ...note(section),
  ];
}

function lists(section: StructureNode): Piece[] {
  const outer = node('list', section, { numbering: 'decimal' });
  const item = node('list-item', outer);
  const body = node('list-body', item);
  const inner = node('list', body, { numbering: 'disc' });
  const innerItem = node('list-item', inner);
  const second = node('list-item', outer);
  return [
    line(node('list-label', item), LEFT, 246, { text: '1.' }),
    line(node('paragraph', body), LEFT + 20, 246, { text: 'Phát triển công nghiệp:' }),
    line(node('list-label', innerItem), LEFT + 20, 264, { text: '–' }),
    line(node('paragraph', node('list-body', innerItem)), LEFT + 40, 264, {
      text: 'khu công nghiệp ',
      underline: true,
    }),
    line(node('list-label', second), LEFT, 282, { text: '2.' }),
    line(node('paragraph', node('list-body', second)), LEFT + 20, 282, {
      text: 'Cải cách hành chính',
      color: '#1f4e79',
    }),
  ];
}

function links(section: StructureNode): Piece[] {
  const paragraph = node('paragraph', section);
  const link = node('link', paragraph, { href: 'https://example.org/b%C3%A1o-c%C3%A1o', text: 'Cổng thông tin' });
  const inside = node('link', paragraph, { target: 'kết-luận', text: 'Kết luận' });
  const look = { color: '#0563c1', underline: true };
  return [
    line(paragraph, LEFT, 306, { text: 'Chi tiết xem tại ' }),
    line(link, LEFT + 100, 306, { text: 'Cổng ', ...look }),
    line(link, LEFT, 324, { text: 'thông tin', ...look }),
    line(paragraph, LEFT + 55, 324, { text: ' và ' }),
    line(inside, LEFT + 80, 324, { text: 'Kết luận', ...look }),
    line(paragraph, LEFT + 140, 324, { text: '.' }),
  ];
}

function english(section: StructureNode): Piece[] {
  const mixed = node('paragraph', section);
  const whole = node('paragraph', section, { lang: 'en' });
  return [
    line(mixed, LEFT, 348, { text: 'Theo ' }, { text: 'the World ', face: 'tinos/italic', lang: 'en' }),
    line(mixed, LEFT, 366, { text: 'Bank', face: 'tinos/italic', lang: 'en' }, { text: ' thì không.' }),
    line(whole, LEFT, 390, { text: 'This paragraph is English.', lang: 'en' }),
  ];
}

function note(section: StructureNode): Piece[] {
  const own = node('note', section, { number: 1, id: 'fn-1' });
  return [
    rule(LEFT, 760, 144),
    line(own, LEFT, 775, { text: '1', size: 7, rise: 4 }, { text: ' Số liệu ước tính đến ngày 30/6/2023.', size: 10 }),
  ];
}

function tablePages(section: StructureNode): Piece[][] {
  const table = node('table', section, { id: 'table-1', alt: 'Các chỉ tiêu chủ yếu của hai tỉnh' });
  const headRow = node('table-row', node('table-head', table));
  const body = node('table-body', table);
  const heads = ['Chỉ tiêu', 'Nghệ An', 'Bắc Giang'];
  const head = (owner: (text: string) => Parameters<typeof line>[0], y: number) =>
    heads.map((text, at) => line(owner(text), LEFT + at * 150, y, { text, face: 'tinos/bold' }));
  const first = node('table-row', body);
  const tall = node('table-row', body);
  const goesOn = node('paragraph', node('data-cell', tall));
  const beside = node('paragraph', node('data-cell', tall, { colSpan: 2 }));
  const spanning = node('head-cell', first, { scope: 'row', rowSpan: 1 });
  const link = node('link', beside, { href: 'https://example.org/', text: 'số liệu gốc của Tổng cục' });
  return [
    [
      line(node('caption', table), LEFT, 80, { text: 'Bảng 1. Chỉ tiêu', face: 'tinos/italic' }),
      fill(LEFT, 90, WIDTH, 20),
      ...head((text) => node('paragraph', node('head-cell', headRow, { scope: 'column', id: text })), 104),
      rule(LEFT, 110, WIDTH),
      line(node('paragraph', spanning), LEFT, 124, { text: 'Tăng trưởng' }),
      line(node('paragraph', node('data-cell', first)), LEFT + 150, 124, { text: '5,79%' }),
      line(node('paragraph', node('data-cell', first)), LEFT + 300, 124),
      line(goesOn, LEFT, 720, { text: 'Phần đầu của ô ' }),
      line(beside, LEFT + 150, 720, { text: 'Ô bên cạnh, ' }),
      line(link, LEFT + 220, 720, { text: 'số liệu gốc ' }),
    ],
    [
      ...head(() => artifact('pagination'), 104),
      line(goesOn, LEFT, 124, { text: 'và phần sau của ô.' }),
      line(link, LEFT + 150, 124, { text: 'của Tổng cục' }),
      line(beside, LEFT + 240, 124, { text: ' cũng vậy.' }),
      ...closing(section),
    ],
  ];
}

function closing(section: StructureNode): Piece[] {
  const figure = node('figure', section, { alt: 'Biểu đồ tăng trưởng 2021–2023 của hai tỉnh' });
  return [
    line(node('heading-1', section, { id: 'kết-luận' }), LEFT, 212, { text: 'II. Kết luận', face: 'tinos/bold' }),
    picture(figure, LEFT, 230, 200, plainPng(8, 4, [31, 78, 121])),
    line(node('caption', section), LEFT, 350, { text: 'Hình 1. Tăng trưởng', face: 'tinos/italic' }),
  ];
}
