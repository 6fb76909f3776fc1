import { diagnoser, message } from '../base/index.ts';

const usage = { family: 'usage', severity: 'error' } as const;

/** What the command line says of the values of its options. */
export const cliMessages = {
  'cli/unknown-value': message<{
    readonly option: string;
    readonly found: string;
    readonly known: readonly string[];
    readonly suggestion: string | undefined;
  }>({
    ...usage,
    vi: ({ option, found, known, suggestion }) => ({
      message: `Tuỳ chọn ${option} không nhận giá trị "${found}".`,
      hint: suggestion ? `Có phải ý bạn là "${suggestion}"?` : `Các giá trị dùng được: ${known.join(', ')}.`,
    }),
    en: ({ option, found, known, suggestion }) => ({
      message: `The option ${option} does not take "${found}".`,
      hint: suggestion ? `Did you mean "${suggestion}"?` : `Values it takes: ${known.join(', ')}.`,
    }),
  }),
  'cli/empty-list': message<{ readonly option: string; readonly example: string }>({
    ...usage,
    vi: ({ option, example }) => ({
      message: `Tuỳ chọn ${option} cần ít nhất một giá trị.`,
      hint: `Viết các giá trị cách nhau bằng dấu phẩy, ví dụ ${option} ${example}.`,
    }),
    en: ({ option, example }) => ({
      message: `The option ${option} needs at least one value.`,
      hint: `Write the values with commas between them, for example ${option} ${example}.`,
    }),
  }),
  'cli/wrong-set': message<{ readonly found: string }>({
    ...usage,
    vi: ({ found }) => ({
      message: `Không hiểu được --set "${found}".`,
      hint: 'Viết dạng khoá=giá trị, ví dụ --set document.number=12 hoặc --set parties.0.name="Tỉnh Nghệ An".',
    }),
    en: ({ found }) => ({
      message: `--set "${found}" cannot be understood.`,
      hint: 'Write key=value, for example --set document.number=12 or --set parties.0.name="Nghệ An Province".',
    }),
  }),
  'cli/wrong-number': message<{ readonly option: string; readonly found: string; readonly most: number }>({
    ...usage,
    vi: ({ option, found, most }) => ({
      message: `Tuỳ chọn ${option} cần một số lớn hơn 0 và không quá ${most}, không phải "${found}".`,
      hint: option === '--jobs' ? 'Ví dụ: -j 4' : 'Tính bằng giây, ví dụ: --time-limit 60',
    }),
    en: ({ option, found, most }) => ({
      message: `The option ${option} needs a number above 0 and not above ${most}, not "${found}".`,
      hint: option === '--jobs' ? 'For example: -j 4' : 'In seconds, for example: --time-limit 60',
    }),
  }),
  'cli/wrong-shard': message<{ readonly found: string }>({
    ...usage,
    vi: ({ found }) => ({
      message: `Không hiểu được --shard "${found}".`,
      hint: 'Viết dạng i/n với i từ 1 đến n: --shard 2/4 là phần thứ hai trong bốn phần.',
    }),
    en: ({ found }) => ({
      message: `--shard "${found}" cannot be understood.`,
      hint: 'Write i/n with i from 1 to n: --shard 2/4 is the second part of four.',
    }),
  }),
  'cli/exists': message<{ readonly file: string }>({
    ...usage,
    vi: ({ file }) => ({
      message: `Tệp "${file}" đã có; lệnh new không ghi đè.`,
      hint: 'Hãy chọn tên khác hoặc tự xoá tệp đó trước.',
    }),
    en: ({ file }) => ({
      message: `The file "${file}" exists already; the command new never overwrites.`,
      hint: 'Choose another name, or remove that file yourself.',
    }),
  }),
  'cli/would-overwrite': message<{ readonly file: string }>({
    ...usage,
    vi: ({ file }) => ({
      message: `Tệp "${file}" đã có; lệnh extract không ghi đè.`,
      hint: 'Hãy chọn tên khác bằng -o, hoặc thêm --force để ghi đè.',
    }),
    en: ({ file }) => ({
      message: `The file "${file}" exists already; the command extract does not overwrite it.`,
      hint: 'Choose another name with -o, or add --force to overwrite it.',
    }),
  }),
  'cli/no-files': message({
    ...usage,
    vi: () => ({
      message: 'Kiểm tra thể thức cần ít nhất một tệp.',
      hint: 'Ví dụ: briefwright check --form output/a.report.docx',
    }),
    en: () => ({
      message: 'The form check needs at least one file.',
      hint: 'For example: briefwright check --form output/a.report.docx',
    }),
  }),
  'cli/not-yaml': message<{ readonly file: string }>({
    ...usage,
    vi: ({ file }) => ({
      message: `Tên "${file}" không có đuôi .yaml hoặc .yml.`,
      hint: 'Ví dụ: briefwright new inputs/2023-10-05-nghe-an.yaml',
    }),
    en: ({ file }) => ({
      message: `The name "${file}" does not end in .yaml or .yml.`,
      hint: 'For example: briefwright new inputs/2023-10-05-upland.yaml',
    }),
  }),
  'cli/no-folder': message<{ readonly folder: string }>({
    ...usage,
    vi: ({ folder }) => ({
      message: `Không có thư mục "${folder}".`,
      hint: 'Hãy tạo văn bản trước: npm run report; hoặc ghi tên thư mục chứa văn bản.',
    }),
    en: ({ folder }) => ({
      message: `There is no folder "${folder}".`,
      hint: 'Make documents first: npm run report; or name the folder that has them.',
    }),
  }),
  'cli/no-watch': message({
    family: 'usage',
    severity: 'warning',
    vi: () => ({
      message: 'Tuỳ chọn --watch không có tác dụng khi chạy trong CI: văn bản được lập một lần.',
      hint: 'Bỏ --watch khỏi lệnh trong CI, hoặc bỏ biến môi trường CI nếu đang chạy trên máy của mình.',
    }),
    en: () => ({
      message: 'The option --watch does nothing in CI: the documents are made once.',
      hint: 'Leave out --watch in CI, or unset the variable CI if this is your own machine.',
    }),
  }),
  'cli/wrong-port': message<{ readonly found: string }>({
    ...usage,
    vi: ({ found }) => ({ message: `"${found}" không phải là số cổng.`, hint: 'Cổng là một số từ 0 đến 65535.' }),
    en: ({ found }) => ({ message: `"${found}" is no port.`, hint: 'A port is a number from 0 to 65535.' }),
  }),
  'cli/cannot-listen': message<{ readonly host: string; readonly port: number; readonly code: string }>({
    ...usage,
    vi: ({ host, port, code }) => ({
      message: `Không mở được cổng ${port} trên địa chỉ ${host} (${code}).`,
      hint: 'Có thể một chương trình khác đang dùng cổng này: hãy chọn cổng khác bằng --port, hoặc --port 0.',
    }),
    en: ({ host, port, code }) => ({
      message: `Cannot listen on port ${port} of ${host} (${code}).`,
      hint: 'Another program may be using it: choose another port with --port, or --port 0.',
    }),
  }),
} as const;

/** Makes a diagnostic of the command line. */
export const diagnose = diagnoser(cliMessages);
