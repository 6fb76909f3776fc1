import { proseInlines } from '../prose/marks.ts';
import { builder } from './define.ts';
import { textKind } from './kinds.ts';

/** The same marks as `prose` within one paragraph. */
export const inline = builder({
  name: 'inline',
  makes: { elements: ['b', 'i'], text: true },
  parameter: { name: 'text', kind: textKind },
  run: (text) => proseInlines(text),
  doc: {
    description: {
      vi: 'Chữ **đậm**, *nghiêng* trong một đoạn; không tách đoạn, không tạo danh sách.',
      en: '**Bold** and *italic* within one paragraph; no paragraphs, no lists.',
    },
    example: '{{#each conclusions}}<p>{{inline text}}</p>{{/each}}',
  },
});
