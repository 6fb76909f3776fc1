import { unary } from './define.ts';
import { textsKind } from './kinds.ts';

/** A list in words, as the document's language writes it. */
export const list = unary({
  name: 'list',
  parameter: { name: 'items', kind: textsKind },
  run: (texts, { locale }) => locale.formatList(texts),
  doc: {
    description: {
      vi: 'Danh sách viết thành lời: “A, B và C”.',
      en: 'A list in words: “A, B and C”.',
    },
    example: '<p>{{list document.recipients}}</p>',
  },
});
