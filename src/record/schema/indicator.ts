import * as z from 'zod';
import type { Language } from '../../base/index.ts';
import { say } from './said.ts';
import { line, prose, slug } from './text.ts';
import { figure, partialDate, periodText, position, type StatedPeriod, wanted } from './values.ts';
import { bound, figureStatus, measure } from './vocabularies.ts';

/** Where a figure was said, word for word; with an example of words that hold the figure. */
export function evidence(example: Readonly<Record<Language, string>>) {
  return z.strictObject({
    ref: say(slug().optional(), {
      en: 'The id of an entry of `sources`.',
      vi: 'Mã (id) của một nguồn trong phần `sources`.',
      example: { vi: 'bao-cao', en: 'report' },
    }),
    quote: say(prose().optional(), {
      en: 'The words of the source that hold the figure.',
      vi: 'Nguyên văn câu có con số.',
      example,
    }),
  });
}

const span = z.strictObject({
  from: say(figure(), { en: 'Lower value.', vi: 'Giá trị thấp.', example: '2.1' }),
  to: say(figure(), { en: 'Upper value.', vi: 'Giá trị cao.', example: '2.4' }),
});

const amount = z.union([figure(), span]);
wanted.add(amount, { wanted: 'figure' });

const spokenPeriod = z
  .strictObject({
    as_of: say(partialDate().optional(), {
      en: 'The date at which the figure stood.',
      vi: 'Con số tính đến ngày này.',
      example: '2023-06-30',
    }),
    label: say(line().optional(), {
      en: 'Words for the period, shown instead of the usual ones.',
      vi: 'Cách gọi kỳ số liệu, dùng thay cho cách gọi thông thường.',
      example: { vi: 'từ đầu nhiệm kỳ đến nay', en: 'since the term began' },
    }),
  })
  .transform(
    ({ as_of, label }): StatedPeriod => ({
      ...(as_of === undefined ? {} : { span: { kind: 'as-of', date: as_of } }),
      ...(label === undefined ? {} : { label }),
    }),
  );

const period = z.union([periodText(), spokenPeriod]);
wanted.add(period, { wanted: 'period' });

const rank = z.strictObject({
  place: say(position().optional(), { en: 'Place in the order, from 1.', vi: 'Thứ hạng, tính từ 1.', example: '12' }),
  within: say(line().optional(), {
    en: 'Among whom.',
    vi: 'Trong phạm vi nào.',
    example: { vi: 'cả nước', en: 'the country' },
  }),
  top: say(position().optional(), {
    en: 'The size of the leading group: 10 for "top ten".',
    vi: 'Thuộc nhóm dẫn đầu gồm bao nhiêu: 10 nghĩa là "Top 10".',
    example: '10',
  }),
});

const comparison = z.strictObject({
  with: say(line().optional(), {
    en: 'What it is compared with.',
    vi: 'So với đối tượng nào.',
    example: { vi: 'bình quân chung của cả nước', en: 'the national average' },
  }),
  text: say(line().optional(), {
    en: 'The comparison in words.',
    vi: 'Lời so sánh.',
    example: { vi: 'cao hơn bình quân chung của cả nước', en: 'above the national average' },
  }),
});

/** One figure that was reported, with all that keeps it from being misread. */
export const indicator = z.strictObject({
  id: say(slug().optional(), {
    en: 'Short name, unique among the indicators.',
    vi: 'Mã ngắn, không trùng nhau.',
    example: 'grdp-2022',
  }),
  party: say(slug().optional(), {
    en: 'The id of the side that the figure is about.',
    vi: 'Mã (id) của bên mà con số nói đến.',
    example: { vi: 'tinh-a', en: 'upland' },
  }),
  topic: say(line().optional(), {
    en: 'Heading under which figures are put together.',
    vi: 'Lĩnh vực, để gom các chỉ tiêu.',
    example: { vi: 'Tăng trưởng kinh tế', en: 'Economy' },
  }),
  name: say(line(), {
    en: 'What is measured.',
    vi: 'Tên chỉ tiêu.',
    example: { vi: 'Tốc độ tăng GRDP', en: 'Growth of the regional product' },
  }),
  measure: say(measure.optional(), {
    en: 'Kind of quantity: level, growth, share, attainment, ratio, difference, rank or count.',
    vi: 'Loại đại lượng: level (quy mô), growth (tốc độ tăng), share (tỷ trọng), attainment (mức hoàn thành), ratio (tỷ lệ so với), difference (chênh lệch), rank (thứ hạng), count (số lượng).',
    example: 'growth',
  }),
  value: say(amount.optional(), {
    en: 'A number with a decimal point, without thousands separators (8.50 keeps its two decimals), or {from, to}.',
    vi: 'Con số, dùng dấu chấm thập phân và không ngăn cách hàng nghìn (8.50 giữ đủ hai chữ số thập phân), hoặc {from, to}.',
    example: '8.78',
  }),
  unit: say(line().optional(), {
    en: 'Unit, as it is written after the number.',
    vi: 'Đơn vị, viết như sau con số.',
    example: '"%"',
  }),
  bound: say(bound.default('exact'), {
    en: 'How exact the number is: exact, about, over, under or nearly.',
    vi: 'Mức chính xác: exact (đúng bằng), about (khoảng), over (trên, hơn), under (dưới), nearly (gần).',
    example: 'exact',
  }),
  status: say(figureStatus.optional(), {
    en: 'achieved, estimated, projected or cumulative.',
    vi: 'Tình trạng: achieved (đạt), estimated (ước đạt), projected (dự kiến), cumulative (luỹ kế).',
    example: 'achieved',
  }),
  period: say(period.optional(), {
    en: 'Time of the figure: 2022, 2023-H1, 2023-Q3, 2023-09, 2023-01/2023-09, 2021/2023, or {as_of: 2023-06-30}; {label: …} gives it words of your own.',
    vi: 'Kỳ số liệu: 2022, 2023-H1 (nửa năm), 2023-Q3 (quý), 2023-09, 2023-01/2023-09, 2021/2023 hoặc {as_of: 2023-06-30}; {label: …} để tự đặt cách gọi.',
    example: '2022',
  }),
  target: say(figure().optional(), {
    en: 'The value that was planned; the attainment is computed from it.',
    vi: 'Giá trị kế hoạch; mức hoàn thành được tính từ đây.',
    example: '9.0',
  }),
  previous: say(figure().optional(), {
    en: 'The value of the period before; the change is computed from it.',
    vi: 'Giá trị của kỳ trước; mức tăng giảm được tính từ đây.',
    example: '6.13',
  }),
  rank: say(rank.optional(), { en: 'Place among others.', vi: 'Thứ hạng so với nơi khác.' }),
  compare: say(comparison.optional(), { en: 'Comparison with something else.', vi: 'So sánh với nơi khác, mức khác.' }),
  note: say(prose().optional(), {
    en: 'Anything that must be known to read the figure rightly.',
    vi: 'Điều cần biết để hiểu đúng con số.',
    example: { vi: 'số liệu sơ bộ', en: 'provisional' },
  }),
  source: say(evidence({ vi: 'năm 2022 tăng 8,78%', en: 'in 2022 it grew by 8.78%' }).optional(), {
    en: 'Where the figure comes from.',
    vi: 'Nguồn của con số.',
  }),
});
