import { firstPage, orientation, startNumber, words } from '../attributes.ts';
import { BLOCKS } from '../content.ts';
import { common, type ElementDefinition, langUse, may } from '../define.ts';

const running = {
  'first-page': may(
    firstPage,
    'có hiện ở trang đầu; mặc định yes; only: chỉ trang đầu, thay cho phần chung',
    'whether the first page shows it; yes by default; only: the first page alone, instead of the common one',
  ),
};

/** The document itself, its sections, and what runs along its pages. */
export const structureElements: readonly ElementDefinition[] = [
  {
    name: 'document',
    family: 'structure',
    content: ['header', 'footer', 'section', ...BLOCKS],
    text: false,
    attributes: {
      title: may(words, 'tên ghi trong thuộc tính tệp', 'title among the file’s properties'),
      author: may(words, 'tác giả ghi trong thuộc tính tệp', 'author among the file’s properties'),
    },
    description: {
      vi: 'Cả văn bản; mỗi mẫu có đúng một. Header và footer đặt ở đây dùng cho mọi phần không có riêng.',
      en: 'The whole document; each template has one. Its header and footer serve every section without its own.',
    },
    example: '<document title="{{document.subject}}"><p>…</p></document>',
  },
  {
    name: 'section',
    family: 'structure',
    content: ['header', 'footer', ...BLOCKS],
    text: false,
    attributes: {
      orientation: may(orientation, 'hướng giấy', 'orientation of the paper'),
      'restart-numbering': may(startNumber, 'đánh số trang lại từ', 'page numbers begin anew at'),
      ...common,
    },
    description: {
      vi: 'Phần có thiết lập trang riêng; bắt đầu ở trang mới.',
      en: 'A part with a page set-up of its own; begins on a new page.',
    },
    example: '<section orientation="landscape"><p>…</p></section>',
  },
  {
    name: 'header',
    family: 'structure',
    content: ['p'],
    text: false,
    attributes: { ...running, lang: langUse },
    description: { vi: 'Đầu trang.', en: 'What runs along the top of the pages.' },
    example: '<header first-page="no"><p align="center"><page-number/></p></header>',
  },
  {
    name: 'footer',
    family: 'structure',
    content: ['p'],
    text: false,
    attributes: { ...running, lang: langUse },
    description: { vi: 'Chân trang.', en: 'What runs along the bottom of the pages.' },
    example: '<footer><p>{{document.subject}}</p></footer>',
  },
];
