import { alignment, ruleGround, width } from '../attributes.ts';
import { KEPT } from '../content.ts';
import { attrOf, type BlockElement, common, given, may } from '../define.ts';

/** Blocks without words of their own: lines, page breaks, and what is kept together. */
export const pageBlockElements: readonly BlockElement[] = [
  {
    name: 'rule',
    family: 'block',
    content: [],
    text: false,
    attributes: {
      width: may(width, 'bề rộng; mặc định cả dòng', 'width; the whole line by default'),
      of: may(
        ruleGround,
        'bề rộng tính theo dòng (line, mặc định) hay theo chữ của đoạn ngay trên (text)',
        'what the width is a share of: the line (by default), or the words of the paragraph above (text)',
      ),
      align: may(alignment, 'vị trí', 'position'),
      ...common,
    },
    description: { vi: 'Đường kẻ ngang.', en: 'A horizontal line.' },
    example: '<rule width="30%" align="center"/>',
    read: (element) => {
      const size = given(element, 'width', width);
      const align = given(element, 'align', alignment);
      const ofText = given(element, 'of', ruleGround) === 'text' ? { ofText: true as const } : {};
      const placed = { ...(size ? { width: size } : {}), ...(align ? { align } : {}), ...ofText };
      return { type: 'rule', attr: attrOf(element), ...placed };
    },
  },
  {
    name: 'page-break',
    family: 'block',
    content: [],
    text: false,
    attributes: {},
    description: { vi: 'Sang trang mới.', en: 'Begins a new page.' },
    example: '<page-break/>',
    read: (element) => ({ type: 'page-break', attr: attrOf(element) }),
  },
  {
    name: 'keep',
    family: 'block',
    content: KEPT,
    text: false,
    attributes: common,
    description: {
      vi: 'Giữ các khối bên trong trên cùng một trang nếu vừa.',
      en: 'Keeps its blocks on one page where they fit on one.',
    },
    example: '<keep><p>…</p><p>…</p></keep>',
    read: (element, reader) => {
      const blocks = reader.blocks(element.children);
      return blocks.length > 0 ? { type: 'keep', attr: attrOf(element), blocks } : undefined;
    },
  },
];
