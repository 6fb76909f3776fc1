import type { Mark } from '../../document/index.ts';
import { identifier, link } from '../attributes.ts';
import { INLINES } from '../content.ts';
import { attrOf, type InlineElement, langUse, must, needed, styleUse } from '../define.ts';

function mark(name: string, kind: Mark, vi: string, en: string): InlineElement {
  return {
    name,
    family: 'inline',
    content: INLINES,
    text: true,
    attributes: {},
    description: { vi, en },
    example: `<p><${name}>…</${name}></p>`,
    read: (element, reader) => ({
      type: 'span',
      attr: attrOf(element),
      mark: kind,
      inlines: reader.pieces(element.children),
    }),
  };
}

const LINKS = ['a', 'ref', 'note'] as const;

const span: InlineElement = {
  name: 'span',
  family: 'inline',
  content: INLINES,
  text: true,
  attributes: { style: styleUse, lang: langUse },
  description: { vi: 'Phần chữ có kiểu hoặc ngôn ngữ riêng.', en: 'Words with a style or language of their own.' },
  example: '<p><span lang="en">Top 10</span></p>',
  read: (element, reader) => ({ type: 'span', attr: attrOf(element), inlines: reader.pieces(element.children) }),
};

const anchor: InlineElement = {
  name: 'a',
  family: 'inline',
  content: INLINES.filter((name) => name !== 'page-number' && name !== 'page-count'),
  text: true,
  attributes: { href: must(link, 'địa chỉ', 'address') },
  notWithin: ['a', 'ref'],
  description: { vi: 'Liên kết ra ngoài.', en: 'A link out of the document.' },
  example: '{{#each sources}}{{#if url}}<p><a href="{{url}}">{{title}}</a></p>{{/if}}{{/each}}',
  read: (element, reader) => ({
    type: 'link',
    attr: attrOf(element),
    href: needed(element, 'href', link),
    inlines: reader.pieces(element.children),
  }),
};

const ref: InlineElement = {
  name: 'ref',
  family: 'inline',
  content: anchor.content,
  text: true,
  attributes: { to: must(identifier, 'id của phần được nhắc tới', 'id of what is referred to') },
  notWithin: ['a', 'ref'],
  description: {
    vi: 'Nhắc tới một phần khác của văn bản; để trống thì hiện số của nó (“Bảng 1”).',
    en: 'Refers to another part of the document; when empty it shows its number (“Table 1”).',
  },
  example: '<table id="figures" columns="100%" caption="…"><tr><td>…</td></tr></table><p><ref to="figures"/></p>',
  read: (element, reader) => ({
    type: 'ref',
    attr: attrOf(element),
    target: needed(element, 'to', identifier),
    inlines: reader.pieces(element.children),
  }),
};

const pageRef: InlineElement = {
  name: 'page-ref',
  family: 'inline',
  content: [],
  text: false,
  attributes: { to: must(identifier, 'id của phần được nhắc tới', 'id of what is referred to') },
  description: {
    vi: 'Số trang in của phần được nhắc tới.',
    en: 'The number printed on the page of what is referred to.',
  },
  example:
    '<table id="figures" columns="100%" caption="…"><tr><td>…</td></tr></table><p><ref to="figures"/>, {{labels.page}} <page-ref to="figures"/></p>',
  read: (element) => ({ type: 'page-ref', attr: attrOf(element), target: needed(element, 'to', identifier) }),
};

const note: InlineElement = {
  name: 'note',
  family: 'inline',
  content: INLINES.filter((name) => name !== 'note' && name !== 'page-number' && name !== 'page-count'),
  text: true,
  attributes: {},
  notWithin: [...LINKS, 'header', 'footer'],
  description: { vi: 'Chú thích cuối trang, gọi tại chỗ này.', en: 'A foot note, called at this point.' },
  example: '<p>…<note>…</note></p>',
  read: (element, reader) => ({
    type: 'note',
    attr: attrOf(element),
    number: 0,
    inlines: reader.inlines(element.children),
  }),
};

/** Marks, links, references and notes: inlines that hold words. */
export const inlineElements: readonly InlineElement[] = [
  mark('b', 'bold', 'Chữ đậm.', 'Bold.'),
  mark('i', 'italic', 'Chữ nghiêng.', 'Italic.'),
  mark('u', 'underline', 'Chữ gạch chân.', 'Underlined.'),
  mark('sub', 'subscript', 'Chỉ số dưới.', 'Subscript.'),
  mark('sup', 'superscript', 'Chỉ số trên.', 'Superscript.'),
  span,
  anchor,
  ref,
  pageRef,
  note,
];
