import { unary } from './define.ts';
import { textKind } from './kinds.ts';

/** A text in upper case. */
export const upper = unary({
  name: 'upper',
  parameter: { name: 'text', kind: textKind },
  run: (text, { locale }) => locale.upper(text),
  doc: {
    description: { vi: 'Chữ in hoa toàn bộ.', en: 'The text in upper case.' },
    example: '<title>{{upper document.typeName}}</title>',
  },
});
