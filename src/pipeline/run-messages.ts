import { message } from '../base/index.ts';
import { refusalWords } from './refusal-words.ts';

/** What is said of a run: reading, writing, its environment, and our own faults. */
export const runMessages = {
  'pipeline/same-output': message<{ readonly file: string; readonly first: string; readonly second: string }>({
    family: 'record',
    severity: 'error',
    vi: ({ file, first, second }) => ({
      message: `Hai bản ghi "${first}" và "${second}" cùng ghi ra tệp ${file}; chỉ bản ghi thứ nhất được ghi.`,
      hint: 'Hãy đặt "id" khác nhau cho hai bản ghi.',
    }),
    en: ({ file, first, second }) => ({
      message: `Two records, "${first}" and "${second}", would write the same file ${file}; only the first was written.`,
      hint: 'Give the two records different ids.',
    }),
  }),
  'pipeline/cannot-read': message<{ readonly file: string; readonly reason: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ file, reason }) => ({
      message: `Không đọc được "${file}": ${refusalWords(reason).vi}.`,
      hint: 'Hãy kiểm tra đường dẫn và quyền đọc tệp.',
    }),
    en: ({ file, reason }) => ({
      message: `"${file}" cannot be read: ${refusalWords(reason).en}.`,
      hint: 'Check the path and the right to read it.',
    }),
  }),
  'pipeline/cannot-write': message<{ readonly file: string; readonly reason: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ file, reason }) => ({
      message: `Không ghi được "${file}": ${refusalWords(reason).vi}.`,
      hint: 'Hãy kiểm tra quyền ghi, dung lượng đĩa, và đóng tệp nếu đang mở trong Word; --out-dir chọn thư mục khác.',
    }),
    en: ({ file, reason }) => ({
      message: `"${file}" cannot be written: ${refusalWords(reason).en}.`,
      hint: 'Check the right to write, the space left, and close the file if Word has it open; --out-dir names another folder.',
    }),
  }),
  'pipeline/manifest-broken': message<{ readonly file: string }>({
    family: 'usage',
    severity: 'warning',
    vi: ({ file }) => ({
      message: `Không hiểu được tệp kê khai cũ "${file}"; tệp được lập lại và chỉ ghi lần chạy này.`,
      hint: 'Văn bản không bị ảnh hưởng. Muốn tệp kê khai nêu đủ các văn bản cũ, hãy lập lại chúng.',
    }),
    en: ({ file }) => ({
      message: `The old manifest "${file}" could not be understood; it was written anew with this run only.`,
      hint: 'The documents are as they should be. To have older ones in the manifest again, make them again.',
    }),
  }),
  'pipeline/wrong-epoch': message<{ readonly found: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ found }) => ({
      message: `Biến môi trường SOURCE_DATE_EPOCH có giá trị "${found}"; cần số giây tính từ năm 1970, là số nguyên, ứng với các năm 1980 đến 2107.`,
      hint: 'Ví dụ: SOURCE_DATE_EPOCH=1696464000; hoặc bỏ biến này đi.',
    }),
    en: ({ found }) => ({
      message: `The variable SOURCE_DATE_EPOCH is "${found}"; expected whole seconds since 1970, for the years 1980 to 2107.`,
      hint: 'For example SOURCE_DATE_EPOCH=1696464000; or unset it.',
    }),
  }),
  'pipeline/cannot-set': message<{ readonly path: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ path }) => ({
      message: `Không đặt được giá trị cho \`${path}\`: đường dẫn đi qua một giá trị đơn, hoặc qua một vị trí chưa có trong danh sách.`,
      hint: 'Vị trí trong danh sách tính từ 0, ví dụ --set parties.0.name="Tỉnh Nghệ An".',
    }),
    en: ({ path }) => ({
      message: `\`${path}\` cannot be set: the path goes through a single value, or past the end of a list.`,
      hint: 'Positions in lists count from 0, for example --set parties.0.name="Nghệ An Province".',
    }),
  }),
  'pipeline/internal': message<{ readonly step: string; readonly reason: string }>({
    family: 'internal',
    severity: 'error',
    vi: ({ step, reason }) => ({
      message: `briefwright gặp lỗi của chính mình ở bước "${step}": ${reason}`,
      hint: 'Bản ghi của bạn không có lỗi. Chạy lại với --verbose để xem chi tiết và gửi kèm khi báo lỗi.',
    }),
    en: ({ step, reason }) => ({
      message: `A fault of briefwright itself in the step "${step}": ${reason}`,
      hint: 'Your record is not to blame. Run again with --verbose for the details, and send them with your report.',
    }),
  }),
} as const;
