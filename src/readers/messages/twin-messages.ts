import { type MessageDefinition, message } from '../../base/index.ts';
import type { ReadFormat } from '../read-document.ts';
import { type Where, whereIn } from '../twins/where.ts';

/** What is said of a difference: where it is, and what each of the two files has there. */
export interface TwinFacts {
  readonly where: Where;
  readonly formats: readonly [ReadFormat, ReadFormat];
  readonly first: string;
  readonly second: string;
}

const NAMES: Readonly<Record<ReadFormat, string>> = { docx: 'Word', pdf: 'PDF' };
const internal = { family: 'internal', severity: 'error' } as const;

const HINT = {
  vi: 'Bản ghi của bạn không có lỗi; không tệp nào được ghi. Hãy báo lỗi này kèm theo bản ghi.',
  en: 'Your record is not to blame; no file was written. Please report this, with the record.',
} as const;

/** A message about one aspect: what differs, in both languages. */
function twin(vi: string, en: string): MessageDefinition<TwinFacts> {
  return message<TwinFacts>({
    ...internal,
    vi: ({ where, formats: [a, b], first, second }) => ({
      message: `Bản ${NAMES[a]} và bản ${NAMES[b]} khác nhau về ${vi} ở ${whereIn(where, 'vi')}: ${NAMES[a]} ${has('có', first, 'không có gì')}, ${NAMES[b]} ${has('có', second, 'không có gì')}.`,
      hint: HINT.vi,
    }),
    en: ({ where, formats: [a, b], first, second }) => ({
      message: `The ${NAMES[a]} and the ${NAMES[b]} file differ in ${en} at ${whereIn(where, 'en')}: ${NAMES[a]} ${has('has', first, 'has nothing')}, ${NAMES[b]} ${has('has', second, 'has nothing')}.`,
      hint: HINT.en,
    }),
  });
}

const LONGEST = 80;

/** What a file has, in quotes and cut where it is long. */
function has(verb: string, text: string, nothing: string): string {
  if (text === '') return nothing;
  const letters = [...text.replace(/\s+/g, ' ')];
  return `${verb} "${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('')}"`;
}

/** What is said when the Word file and the PDF of one document do not say the same. */
export const twinMessages = {
  'readers/twin-block': twin('các khối nội dung', 'their blocks'),
  'readers/twin-kind': twin('loại khối', 'the kind of block'),
  'readers/twin-text': twin('lời văn', 'the words'),
  'readers/twin-level': twin('cấp', 'the level'),
  'readers/twin-label': twin('ký hiệu đầu mục', 'the label'),
  'readers/twin-caption': twin('tên bảng hoặc hình', 'the caption'),
  'readers/twin-alt': twin('lời mô tả thay thế', 'the alternative text'),
  'readers/twin-heads': twin('số hàng tiêu đề', 'the number of head rows'),
  'readers/twin-rows': twin('số hàng', 'the number of rows'),
  'readers/twin-cells': twin('số ô trong hàng', 'the number of cells'),
  'readers/twin-span': twin('việc gộp ô', 'the cells joined'),
  'readers/twin-link': twin('liên kết', 'a link'),
  'readers/twin-note': twin('chú thích cuối trang', 'a note'),
  'readers/twin-pages': twin('số trang', 'the number of pages'),
  'readers/twin-more': message<{ readonly count: number }>({
    ...internal,
    vi: ({ count }) => ({ message: `Còn ${count} chỗ khác nhau nữa giữa bản Word và bản PDF.`, hint: HINT.vi }),
    en: ({ count }) => ({
      message: `There are ${count} more differences between the Word and the PDF file.`,
      hint: HINT.en,
    }),
  }),
  'readers/twin-unreadable': message<{
    readonly format: ReadFormat;
    readonly reason: { readonly vi: string; readonly en: string };
  }>({
    ...internal,
    vi: ({ format, reason }) => ({
      message: `Bản ${NAMES[format]} vừa lập không đọc lại được: ${reason.vi}`,
      hint: HINT.vi,
    }),
    en: ({ format, reason }) => ({
      message: `The ${NAMES[format]} file just made cannot be read back: ${reason.en}`,
      hint: HINT.en,
    }),
  }),
} as const;
