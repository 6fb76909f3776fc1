import { number } from '../../base/index.ts';
import { unary } from './define.ts';
import { countableKind } from './kinds.ts';

/** How many items a list has, or how many characters a text. */
export const length = unary({
  name: 'length',
  parameter: { name: 'items', kind: countableKind },
  result: () => number,
  run: (list) => (typeof list === 'string' ? [...list].length : list.length),
  doc: {
    description: {
      vi: 'Số mục của danh sách, hoặc số ký tự của đoạn chữ.',
      en: 'How many items a list has, or how many characters a text.',
    },
    example: '<p>{{length indicators}}</p>',
  },
});
