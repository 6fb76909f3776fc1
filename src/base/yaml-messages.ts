import { diagnoser, message } from './diagnostics.ts';
import { yamlValueMessages } from './yaml-value-messages.ts';

const record = { family: 'record', severity: 'error' } as const;

/** What can be wrong with a YAML file as a whole, with its lines and its keys. */
const yamlShapeMessages = {
  'base/yaml-too-large': message<{ megabytes: string; most: number }>({
    ...record,
    vi: ({ megabytes, most }) => ({
      message: `Tệp lớn ${megabytes.replace('.', ',')} MB; một tệp YAML được lớn nhất ${most} MB.`,
      hint: 'Tách thành nhiều tệp, hoặc để hình ảnh, tài liệu ở tệp riêng rồi ghi tên tệp.',
    }),
    en: ({ megabytes, most }) => ({
      message: `The file has ${megabytes} MB; a YAML file may have at most ${most} MB.`,
      hint: 'Split it into several files, or keep pictures and documents in files of their own and name them here.',
    }),
  }),
  'base/yaml-too-many': message<{ most: number }>({
    ...record,
    vi: ({ most }) => ({
      message: `Tệp có quá nhiều giá trị: hơn ${most} dấu xuống dòng, dấu phẩy, dấu hai chấm, dấu ngoặc và các dấu tương tự.`,
      hint: 'Tách thành nhiều tệp, mỗi cuộc họp một tệp.',
    }),
    en: ({ most }) => ({
      message: `The file holds too many values: more than ${most} line ends, commas, colons, brackets and the like.`,
      hint: 'Split it into several files, one for each meeting.',
    }),
  }),
  'base/yaml-too-deep': message<{ most: number }>({
    ...record,
    vi: ({ most }) => ({
      message: `Dữ liệu lồng vào nhau quá ${most} cấp.`,
      hint: 'Kiểm tra các dấu `[`, `{` và `-` quanh chỗ này: thường là gõ thừa hoặc quên đóng ngoặc.',
    }),
    en: ({ most }) => ({
      message: `The data is nested more than ${most} levels deep.`,
      hint: 'Check the `[`, `{` and `-` signs around here: most often one is left over or was never closed.',
    }),
  }),
  'base/yaml-several-documents': message({
    ...record,
    vi: () => ({
      message: 'Từ chỗ này là một tài liệu YAML thứ hai; mỗi tệp chỉ được chứa một tài liệu.',
      hint: 'Chuyển phần này sang tệp khác, hoặc xoá dòng `---` (hay `...`) ngăn cách hai phần.',
    }),
    en: () => ({
      message: 'A second YAML document begins here; a file holds one document only.',
      hint: 'Move this part to a file of its own, or delete the line `---` (or `...`) that divides the two.',
    }),
  }),
  'base/yaml-duplicate-key': message<{ key: string; line: number }>({
    ...record,
    vi: ({ key, line }) => ({
      message: `Khoá \`${key}\` đã có ở dòng ${line}; trong một phần, mỗi khoá chỉ được ghi một lần.`,
      hint: 'Xoá một trong hai, hoặc gộp nội dung của chúng.',
    }),
    en: ({ key, line }) => ({
      message: `The key \`${key}\` is already on line ${line}; each key may appear once in its part.`,
      hint: 'Delete one of the two, or merge what they say.',
    }),
  }),
  'base/yaml-tab': message({
    ...record,
    vi: () => ({
      message: 'Dòng này thụt lề bằng phím Tab; YAML chỉ cho phép thụt lề bằng dấu cách.',
      hint: 'Thay mỗi dấu Tab ở đầu dòng bằng hai dấu cách.',
    }),
    en: () => ({
      message: 'This line is indented with a tab; YAML allows only spaces.',
      hint: 'Replace each tab at the start of the line with two spaces.',
    }),
  }),
  'base/yaml-indent': message({
    ...record,
    vi: () => ({
      message: 'Dòng này thụt lề không khớp với các dòng cùng cấp phía trên.',
      hint: 'Các khoá cùng một phần phải bắt đầu ở cùng một cột; phần con thụt vào thêm hai dấu cách.',
    }),
    en: () => ({
      message: 'The indentation of this line does not match the lines of its level above.',
      hint: 'Keys of one part start in the same column; what belongs to a key is indented two spaces more.',
    }),
  }),
  'base/yaml-colon': message({
    ...record,
    vi: () => ({
      message: 'Giá trị này có dấu hai chấm và dấu cách (`: `) nên bị hiểu là một khoá nữa.',
      hint: 'Đặt cả giá trị trong dấu nháy kép, ví dụ `"…"`.',
    }),
    en: () => ({
      message: 'This value holds a colon and a space (`: `) and so looks like a second key.',
      hint: 'Put the whole value in double quotes: `"…"`.',
    }),
  }),
  'base/yaml-missing-colon': message({
    ...record,
    vi: () => ({
      message: 'Chỗ này cần có dạng `khoá: giá trị`, nhưng không thấy dấu hai chấm và dấu cách sau khoá.',
      hint: 'Viết thêm `: ` sau khoá; nếu đây là phần tiếp của đoạn văn ở dòng trên thì thụt dòng này vào.',
    }),
    en: () => ({
      message: 'Here `key: value` is expected, but no colon and space follow the key.',
      hint: 'Write `: ` after the key; if this goes on with the text of the line above, indent it.',
    }),
  }),
  'base/yaml-key-too-long': message({
    ...record,
    vi: () => ({
      message: 'Khoá dài hơn 1.024 ký tự.',
      hint: 'Kiểm tra dấu hai chấm: có lẽ đây là một đoạn văn, cần đặt trong dấu nháy kép.',
    }),
    en: () => ({
      message: 'The key has more than 1,024 characters.',
      hint: 'Check the colon: this is probably a text, which wants double quotes.',
    }),
  }),
  'base/yaml-key-not-text': message({
    ...record,
    vi: () => ({
      message: 'Khoá phải là một từ; ở đây lại là một danh sách, một phần có nhiều khoá, hoặc để trống.',
      hint: 'Nếu đây là nội dung của văn bản, đặt nó trong dấu nháy kép.',
    }),
    en: () => ({
      message: 'A key must be a word; here it is a list, a map, or nothing at all.',
      hint: 'If this is part of a text, put the text in double quotes.',
    }),
  }),
};

/** What can be wrong with a YAML file before anyone asks what it says. */
export const yamlMessages = { ...yamlShapeMessages, ...yamlValueMessages };

/** Makes a diagnostic about YAML syntax. */
export const diagnoseYaml = diagnoser(yamlMessages);
