import { binary } from './define.ts';
import { textKind, textsKind } from './kinds.ts';

/** The texts of a list with a separator between them. */
export const join = binary({
  name: 'join',
  first: { name: 'items', kind: textsKind },
  second: { name: 'separator', kind: textKind },
  run: (texts, separator) => texts.join(separator),
  doc: {
    description: {
      vi: 'Nối các mục của danh sách bằng dấu ngăn cách cho trước.',
      en: 'The items of a list with a separator between them.',
    },
    example: '<p>{{join document.addressees "; "}}</p>',
  },
});
