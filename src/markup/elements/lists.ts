import type { ListItem } from '../../document/index.ts';
import { bulletMarker, numberMarker, startNumber } from '../attributes.ts';
import { ITEM } from '../content.ts';
import { attrOf, type BlockElement, common, type ElementDefinition, given, may, type Reader } from '../define.ts';
import type { MarkupElement } from '../types.ts';

/** `ul` and `ol`. A list without items is dropped. */
export const listElements: readonly BlockElement[] = [
  {
    name: 'ul',
    family: 'block',
    content: ['li'],
    text: false,
    attributes: { marker: may(bulletMarker, 'dấu đầu mục', 'sign of the items'), ...common },
    description: {
      vi: 'Danh sách không đánh số; mặc định gạch đầu dòng.',
      en: 'A list without numbers; its items begin with a dash unless told otherwise.',
    },
    example: '<ul>{{#each meeting.agenda}}<li>{{this}}</li>{{/each}}</ul>',
    read: (element, reader) => {
      const items = readItems(element, reader);
      const marker = given(element, 'marker', bulletMarker) ?? 'dash';
      return items.length > 0 ? { type: 'list', attr: attrOf(element), marker, start: 1, items } : undefined;
    },
  },
  {
    name: 'ol',
    family: 'block',
    content: ['li'],
    text: false,
    attributes: {
      marker: may(numberMarker, 'kiểu số', 'kind of numbers'),
      start: may(startNumber, 'số của mục đầu', 'number of the first item'),
      ...common,
    },
    description: { vi: 'Danh sách đánh số.', en: 'A numbered list.' },
    example: '<ol marker="letter"><li>…</li></ol>',
    read: (element, reader) => {
      const items = readItems(element, reader);
      const marker = given(element, 'marker', numberMarker) ?? 'decimal';
      const start = given(element, 'start', startNumber) ?? 1;
      return items.length > 0 ? { type: 'list', attr: attrOf(element), marker, start, items } : undefined;
    },
  },
];

export const itemElement: ElementDefinition = {
  name: 'li',
  family: 'part',
  content: ITEM,
  text: true,
  attributes: common,
  description: {
    vi: 'Một mục của danh sách; chứa chữ, đoạn văn hoặc danh sách con.',
    en: 'An item of a list: words, paragraphs or lists of its own.',
  },
  example: '{{#each meeting.agenda}}<li>{{this}}</li>{{/each}}',
};

function readItems(list: MarkupElement, reader: Reader): readonly ListItem[] {
  return list.children.flatMap((child) => {
    if (child.kind !== 'element') return [];
    const blocks = reader.flow(child);
    return blocks.length > 0 ? [{ attr: attrOf(child), blocks }] : [];
  });
}
