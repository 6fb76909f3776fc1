import { message } from '../base/index.ts';

const template = { family: 'template', severity: 'error' } as const;

/** What is said of charts whose parts do not fit together. */
export const chartMessages = {
  'markup/chart-empty': message<{ readonly lacks: 'series' | 'category' }>({
    ...template,
    vi: ({ lacks }) => ({
      message: `Biểu đồ không có ${lacks === 'series' ? 'dãy số liệu' : 'nhóm'} nào (<${lacks}>).`,
      hint: `Thêm ít nhất một <${lacks}>; nếu hồ sơ có thể không có số liệu thì đặt cả <chart> trong {{#if …}}.`,
    }),
    en: ({ lacks }) => ({
      message: `The chart has no <${lacks}>.`,
      hint: `Add at least one <${lacks}>; where the record may have no values, put the whole <chart> into {{#if …}}.`,
    }),
  }),
  'markup/chart-uneven': message<{ readonly name: string; readonly points: number; readonly categories: number }>({
    ...template,
    vi: ({ name, points, categories }) => ({
      message: `Dãy “${name}” có ${points} giá trị, nhưng biểu đồ có ${categories} nhóm.`,
      hint: 'Mỗi <category> cần đúng một <point> theo cùng thứ tự; chỗ không có giá trị thì viết <no-point/>.',
    }),
    en: ({ name, points, categories }) => ({
      message: `The series “${name}” has ${count(points, 'value', 'values')}, but the chart has ${count(categories, 'category', 'categories')}.`,
      hint: 'Write one <point> for each <category>, in the same order, and <no-point/> where there is no value.',
    }),
  }),
  'markup/chart-negative-share': message<{ readonly value: number }>({
    ...template,
    vi: ({ value }) => ({
      message: `Biểu đồ tỷ trọng không thể có giá trị âm (${String(value).replace('.', ',')}).`,
      hint: 'Dùng kind="column" hoặc kind="bar", hoặc sửa giá trị.',
    }),
    en: ({ value }) => ({
      message: `A chart of shares cannot hold a negative value (${value}).`,
      hint: 'Use kind="column" or kind="bar", or correct the value.',
    }),
  }),
};

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
