import { unary } from './define.ts';
import { textKind } from './kinds.ts';

/** A text whose first letter is in upper case. */
export const capitalise = unary({
  name: 'capitalise',
  parameter: { name: 'text', kind: textKind },
  run: (text, { locale }) => locale.capitalise(text),
  doc: {
    description: { vi: 'Viết hoa chữ cái đầu.', en: 'The text with its first letter in upper case.' },
    example: '<p>{{capitalise meeting.title}}</p>',
  },
});
