import type { ParagraphRole } from '../../document/index.ts';
import { alignment } from '../attributes.ts';
import { INLINES } from '../content.ts';
import { attrOf, type BlockElement, common, given, may } from '../define.ts';

const attributes = { align: may(alignment, 'căn lề', 'alignment'), ...common };

function paragraph(name: string, role: ParagraphRole, vi: string, en: string, example: string): BlockElement {
  return {
    name,
    family: 'block',
    content: INLINES,
    text: true,
    attributes,
    description: { vi, en },
    example,
    read: (element, reader) => {
      const inlines = reader.inlines(element.children);
      const align = given(element, 'align', alignment);
      if (inlines.length === 0) return undefined;
      return { type: 'paragraph', attr: attrOf(element), role, ...(align ? { align } : {}), inlines };
    },
  };
}

function heading(level: 1 | 2 | 3): BlockElement {
  return {
    name: `h${level}`,
    family: 'block',
    content: INLINES,
    text: true,
    attributes,
    description: { vi: `Tiêu đề cấp ${level}.`, en: `A heading of level ${level}.` },
    example: `<h${level}>{{labels.indicators}}</h${level}>`,
    read: (element, reader) => {
      const inlines = reader.inlines(element.children);
      const align = given(element, 'align', alignment);
      if (inlines.length === 0) return undefined;
      return { type: 'heading', attr: attrOf(element), level, ...(align ? { align } : {}), inlines };
    },
  };
}

/** Paragraphs by their purpose, and headings. Empty ones are dropped: they come from conditions. */
export const paragraphElements: readonly BlockElement[] = [
  paragraph(
    'title',
    'title',
    'Tên loại văn bản hoặc tên văn bản.',
    'The name of the document.',
    '<title>{{document.typeName}}</title>',
  ),
  paragraph(
    'subtitle',
    'subtitle',
    'Dòng dưới tên văn bản.',
    'The line below the title.',
    '<subtitle>{{meeting.title}}</subtitle>',
  ),
  paragraph(
    'subject',
    'subject',
    'Trích yếu nội dung.',
    'What the document is about.',
    '<subject>{{document.subject}}</subject>',
  ),
  heading(1),
  heading(2),
  heading(3),
  paragraph(
    'p',
    'body',
    'Đoạn văn; đoạn rỗng được bỏ qua.',
    'A paragraph; an empty one is dropped.',
    '<p align="center">{{meeting.title}}</p>',
  ),
];
