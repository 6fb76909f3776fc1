import { element, type Fragment } from '../fragment.ts';
import { builder } from './define.ts';
import { numberKind, textKind } from './kinds.ts';

/** As wide as the text of an upright page, at 14 pt. */
const WIDEST = 33;

/** A long name in lines of about one width, broken where its sense allows. */
export const lines = builder({
  name: 'lines',
  makes: { elements: ['br'], text: true },
  parameter: { name: 'text', kind: textKind },
  option: { name: 'room', kind: numberKind },
  run: (text, room, { locale }): Fragment =>
    locale
      .nameLines(text, room ?? WIDEST)
      .flatMap((line, index): Fragment => (index === 0 ? [line] : [element('br', []), line])),
  doc: {
    description: {
      vi: 'Tên dài chia thành các dòng đều nhau, ngắt đúng nghĩa; room: bề rộng của dòng, gấp mấy lần cỡ chữ (mặc định 33).',
      en: 'A long name in even lines, broken where its sense allows; room: width of a line, as a multiple of the size of its letters (33 by default).',
    },
    example: '<p>{{lines (upper document.subject) room=20}}</p>',
  },
});
