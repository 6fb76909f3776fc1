import { proseBlocks } from '../prose/blocks.ts';
import { builder } from './define.ts';
import { textKind } from './kinds.ts';

/** A long text of the record as paragraphs and lists, with bold and italic. */
export const prose = builder({
  name: 'prose',
  makes: { elements: ['p', 'ul'], text: false },
  parameter: { name: 'text', kind: textKind },
  option: { name: 'style', kind: textKind },
  run: (text, style) => proseBlocks(text, style),
  doc: {
    description: {
      vi: 'Đoạn văn dài: dòng trống ngăn đoạn, dòng bắt đầu bằng “- ” là mục danh sách, **đậm**, *nghiêng*. Tạo ra các đoạn <p> và danh sách <ul>.',
      en: 'Long text: blank lines part paragraphs, a line that begins with “- ” is a list item, **bold**, *italic*. Makes <p> and <ul>.',
    },
    example: '{{#each conclusions}}{{prose text style="body"}}{{/each}}',
  },
});
