import { type DataPath, message } from '../../base/index.ts';
import { listKeys, RECORD_ERROR, RECORD_WARNING, valueAt, type Words } from './words.ts';

/** What is said when each value is right by itself, and they do not fit together. */
export const senseMessages = {
  'record/unknown-reference': message<{
    path: DataPath;
    found: string;
    list: string;
    what: Words;
    meant?: string;
    known: readonly string[];
  }>({
    ...RECORD_ERROR,
    vi: ({ path, found, list, what, meant, known }) => ({
      message: `${valueAt(path).vi} nhắc đến ${what.vi} \`${found}\`, nhưng \`${list}\` không có mã nào như vậy${meant ? `; có phải là \`${meant}\`?` : '.'}`,
      hint:
        known.length > 0
          ? `Các mã đã có: ${listKeys(known)}.`
          : `Thêm ${what.vi} ấy vào \`${list}\` với khoá \`id\`, hoặc xoá khoá này.`,
    }),
    en: ({ path, found, list, what, meant, known }) => ({
      message: `${valueAt(path).en} refers to the ${what.en} \`${found}\`, but \`${list}\` has no such id${meant ? `; did you mean \`${meant}\`?` : '.'}`,
      hint:
        known.length > 0
          ? `Known ids: ${listKeys(known)}.`
          : `Add this ${what.en} to \`${list}\` with an \`id\`, or delete the key.`,
    }),
  }),
  'record/duplicate-id': message<{ id: string; list: string; line: number }>({
    ...RECORD_ERROR,
    vi: ({ id, list, line }) => ({
      message: `Mã \`${id}\` trong \`${list}\` đã dùng ở dòng ${line}.`,
      hint: 'Mỗi mục cần một mã riêng; sửa một trong hai.',
    }),
    en: ({ id, list, line }) => ({
      message: `The id \`${id}\` in \`${list}\` is already used on line ${line}.`,
      hint: 'Each entry needs an id of its own; change one of the two.',
    }),
  }),
  'record/scorecard-sum': message<{ total: number; met: number; remaining: number }>({
    ...RECORD_ERROR,
    vi: ({ total, met, remaining }) => ({
      message: `Tổng số chỉ tiêu là ${total}, nhưng met + remaining = ${met} + ${remaining} = ${met + remaining}.`,
      hint: 'Đối chiếu với nguồn và sửa con số sai: `total` phải bằng `met` cộng `remaining`.',
    }),
    en: ({ total, met, remaining }) => ({
      message: `The total is ${total}, but met + remaining = ${met} + ${remaining} = ${met + remaining}.`,
      hint: 'Compare with the source and correct the wrong number: `total` must be `met` plus `remaining`.',
    }),
  }),
  'record/lessons-count': message<{ declared: number; found: number }>({
    ...RECORD_WARNING,
    vi: ({ declared, found }) => ({
      message: `Đã công bố ${declared} bài học, nhưng \`items\` có ${found}.`,
      hint: 'Kiểm tra xem có sót hoặc tách nhầm bài học nào không; nếu nguồn chỉ nêu chừng ấy thì cứ để nguyên.',
    }),
    en: ({ declared, found }) => ({
      message: `${declared} lessons were announced, but \`items\` has ${found}.`,
      hint: 'Check whether one was left out or split; if the source tells no more, leave it as it is.',
    }),
  }),
  'record/figure-not-in-quote': message<{ path: DataPath; figure: string }>({
    ...RECORD_WARNING,
    vi: ({ path, figure }) => ({
      message: `${valueAt(path).vi} là ${figure.replace('.', ',')}, nhưng câu trích ở \`source.quote\` không có con số này.`,
      hint: 'Đối chiếu con số với nguồn, hoặc trích đúng câu có con số.',
    }),
    en: ({ path, figure }) => ({
      message: `${valueAt(path).en} is ${figure}, but the words of \`source.quote\` do not hold this number.`,
      hint: 'Compare the figure with the source, or quote the sentence that has it.',
    }),
  }),
  'record/ends-before-start': message<{ starts: string; ends: string }>({
    ...RECORD_ERROR,
    vi: ({ starts, ends }) => ({
      message: `Cuộc họp kết thúc (\`${ends}\`) trước khi bắt đầu (\`${starts}\`).`,
      hint: 'Kiểm tra lại `starts` và `ends`; chú ý thứ tự năm-tháng-ngày.',
    }),
    en: ({ starts, ends }) => ({
      message: `The meeting ends (\`${ends}\`) before it starts (\`${starts}\`).`,
      hint: 'Check `starts` and `ends`; mind the order year-month-day.',
    }),
  }),
};
