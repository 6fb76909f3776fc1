import { headingLevels, listedKind, words } from '../attributes.ts';
import { attrOf, type BlockElement, common, given, may } from '../define.ts';

/** A list of contents: it fills itself. Where there is nothing to list, it is left out. */
export const contentsElement: BlockElement = {
  name: 'contents',
  family: 'block',
  content: [],
  text: false,
  attributes: {
    of: may(listedKind, 'liệt kê gì; mặc định headings', 'what is listed; headings by default'),
    levels: may(headingLevels, 'cấp tiêu đề được liệt kê; mặc định 1-3', 'levels of headings listed; 1-3 by default'),
    title: may(words, 'chữ phía trên mục lục', 'words above the list'),
    ...common,
  },
  description: {
    vi: 'Mục lục, danh mục bảng, hình hoặc biểu đồ, kèm số trang; tự điền.',
    en: 'A table of contents, or a list of tables, figures or charts, with page numbers; it fills itself.',
  },
  example: '<contents title="{{labels.contents}}" levels="1-2"/>',
  read: (element) => {
    const title = given(element, 'title', words);
    return {
      type: 'contents',
      attr: attrOf(element),
      of: given(element, 'of', listedKind) ?? 'headings',
      levels: given(element, 'levels', headingLevels) ?? { from: 1, to: 3 },
      ...(title ? { title } : {}),
    };
  },
};
