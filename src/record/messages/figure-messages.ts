import { message } from '../../base/index.ts';
import { RECORD_WARNING } from './words.ts';

/** A computed number in Vietnamese digits, with three at most behind the comma. */
const digits = (value: number, tag: string): string => value.toLocaleString(tag, { maximumFractionDigits: 3 });

/** What is said of figures that cannot all be right, or that are told in the wrong unit. */
export const figureMessages = {
  'record/two-values': message<{ period: string; line: number }>({
    ...RECORD_WARNING,
    vi: ({ period, line }) => ({
      message: `Chỉ tiêu này đã có số liệu của kỳ \`${period}\` ở dòng ${line}.`,
      hint: 'Giữ lại một số liệu. Nếu một trong hai là số kế hoạch thì ghi ở `target`, là số lũy kế thì ghi `status: cumulative`.',
    }),
    en: ({ period, line }) => ({
      message: `This indicator already has a figure for the period \`${period}\` on line ${line}.`,
      hint: 'Keep one of them. If one is the plan, write it as `target`; if one is a running total, say `status: cumulative`.',
    }),
  }),
  'record/periods-overlap': message<{ period: string; other: string; line: number }>({
    ...RECORD_WARNING,
    vi: ({ period, other, line }) => ({
      message: `Kỳ \`${period}\` trùng một phần với kỳ \`${other}\` của cùng chỉ tiêu ở dòng ${line}.`,
      hint: 'Kiểm tra lại hai kỳ; nếu là số cộng dồn từ đầu kỳ thì ghi `status: cumulative`.',
    }),
    en: ({ period, other, line }) => ({
      message: `The period \`${period}\` overlaps with \`${other}\` of the same indicator on line ${line}.`,
      hint: 'Check both periods; if the figures are running totals, say `status: cumulative`.',
    }),
  }),
  'record/far-value': message<{ figure: string; usual: number; count: number }>({
    ...RECORD_WARNING,
    vi: ({ figure, usual, count }) => ({
      message: `Giá trị ${figure.replace('.', ',')} khác xa ${count - 1} giá trị còn lại của chỉ tiêu này (mức giữa là ${digits(usual, 'vi-VN')}).`,
      hint: 'Kiểm tra dấu thập phân, số chữ số 0 và đơn vị; nếu đúng thì cứ để nguyên.',
    }),
    en: ({ figure, usual, count }) => ({
      message: `The value ${figure} is far from the other ${count - 1} of this indicator (their middle is ${digits(usual, 'en-GB')}).`,
      hint: 'Check the decimal sign, the zeros and the unit; if it is right, leave it as it is.',
    }),
  }),
  'record/points-as-percent': message<{ found: string }>({
    ...RECORD_WARNING,
    vi: ({ found }) => ({
      message: `“${found}” ở đây có vẻ là chênh lệch giữa hai tỷ lệ phần trăm, vốn phải tính bằng điểm phần trăm.`,
      hint: 'Nếu là mức chênh lệch thì ghi “điểm %” (trong câu: “điểm phần trăm”); nếu là tỷ lệ của kỳ trước thì ghi số ấy ở `previous`. Câu trích thì giữ nguyên văn.',
    }),
    en: ({ found }) => ({
      message: `“${found}” seems to be a gap between two percentages, which is told in percentage points.`,
      hint: 'For a gap write “điểm %”, in a sentence “percentage points”; if it is the rate of the period before, write it as `previous`. A quote stays as it is.',
    }),
  }),
};
