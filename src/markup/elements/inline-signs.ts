import type { Inline } from '../../document/index.ts';
import { attrOf, type ElementDefinition, type InlineElement } from '../define.ts';

type Sign = Extract<Inline, { readonly type: 'line-break' | 'tab' | 'page-number' | 'page-count' }>['type'];

function sign(
  name: string,
  type: Sign,
  definition: Pick<ElementDefinition, 'description' | 'example' | 'onlyWithin'>,
): InlineElement {
  return {
    name,
    family: 'inline',
    content: [],
    text: false,
    attributes: {},
    ...definition,
    read: (element) => ({ type, attr: attrOf(element) }),
  };
}

const RUNNING = ['header', 'footer'];

/** Inlines that stand for one sign: breaks, tabs, page numbers. */
export const inlineSignElements: readonly InlineElement[] = [
  sign('br', 'line-break', {
    description: { vi: 'Xuống dòng trong đoạn.', en: 'A line break inside a paragraph.' },
    example: '<p>…<br/>…</p>',
  }),
  sign('tab', 'tab', {
    description: { vi: 'Nhảy tới điểm dừng tab của kiểu đoạn.', en: 'Goes to the next tab stop of the style.' },
    example: '<p>…<tab/>…</p>',
  }),
  sign('page-number', 'page-number', {
    onlyWithin: RUNNING,
    description: { vi: 'Số trang.', en: 'The number of the page.' },
    example: '<header first-page="no"><p align="center"><page-number/></p></header>',
  }),
  sign('page-count', 'page-count', {
    onlyWithin: RUNNING,
    description: { vi: 'Tổng số trang.', en: 'The number of pages.' },
    example: '<footer><p><page-number/>/<page-count/></p></footer>',
  }),
];
