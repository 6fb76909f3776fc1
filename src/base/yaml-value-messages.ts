import { message } from './diagnostics.ts';

const record = { family: 'record', severity: 'error' } as const;

const QUOTE_HINT = {
  vi: 'Đặt cả giá trị trong dấu nháy kép, ví dụ `"…"`.',
  en: 'Put the whole value in double quotes: `"…"`.',
};

/** What can be wrong with a single value of a YAML file: its quotes, brackets and marks. */
export const yamlValueMessages = {
  'base/yaml-quote': message<{ quote: string }>({
    ...record,
    vi: ({ quote }) => ({
      message: `Dấu nháy ${quote} mở ở đây không có dấu đóng.`,
      hint: `Thêm dấu ${quote} ở cuối giá trị; các dòng tiếp theo của nó phải thụt vào.`,
    }),
    en: ({ quote }) => ({
      message: `The quote ${quote} that opens here is never closed.`,
      hint: `Add ${quote} at the end of the value; its further lines must be indented.`,
    }),
  }),
  'base/yaml-after-value': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `Sau khi giá trị đã kết thúc lại có thêm \`${found}\`.`,
      hint: `${QUOTE_HINT.vi} Bên trong, viết dấu nháy kép là \`\\"\`.`,
    }),
    en: ({ found }) => ({
      message: `The value has ended, yet \`${found}\` follows.`,
      hint: `${QUOTE_HINT.en} Inside it, a double quote is written \`\\"\`.`,
    }),
  }),
  'base/yaml-escape': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `Trong dấu nháy kép, \`${found}\` không phải là ký hiệu hợp lệ.`,
      hint: 'Viết dấu gạch chéo ngược là `\\\\`, hoặc dùng dấu nháy đơn thay cho dấu nháy kép.',
    }),
    en: ({ found }) => ({
      message: `Within double quotes, \`${found}\` is not a known escape.`,
      hint: 'Write a backslash as `\\\\`, or use single quotes instead of double ones.',
    }),
  }),
  'base/yaml-first-sign': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `Giá trị không có dấu nháy không được bắt đầu bằng \`${found}\`.`,
      hint: QUOTE_HINT.vi,
    }),
    en: ({ found }) => ({ message: `A value without quotes may not start with \`${found}\`.`, hint: QUOTE_HINT.en }),
  }),
  'base/yaml-alias': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `\`${found}\` ở đầu giá trị bị hiểu là tham chiếu của YAML (\`&tên\`, \`*tên\`), điều không được dùng ở đây.`,
      hint: `Nếu là nội dung thì đặt cả giá trị trong dấu nháy kép; nếu muốn dùng lại một giá trị thì viết nó ra lần nữa.`,
    }),
    en: ({ found }) => ({
      message: `\`${found}\` at the start of a value is a YAML reference (\`&name\`, \`*name\`), which may not be used here.`,
      hint: 'If it belongs to the text, put the value in double quotes; to use a value twice, write it twice.',
    }),
  }),
  'base/yaml-tag': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `\`${found}\` ở đầu giá trị bị hiểu là nhãn kiểu dữ liệu của YAML, và không có kiểu nào như vậy hợp với giá trị này.`,
      hint: `Xoá \`${found}\`; nếu nó là nội dung thì đặt cả giá trị trong dấu nháy kép.`,
    }),
    en: ({ found }) => ({
      message: `\`${found}\` at the start of a value is read as a YAML type tag, and no such type fits this value.`,
      hint: `Delete \`${found}\`; if it belongs to the text, put the whole value in double quotes.`,
    }),
  }),
  'base/yaml-directive': message({
    ...record,
    vi: () => ({
      message:
        'Dòng bắt đầu bằng `%` bị hiểu là chỉ thị của YAML; chỉ thị này không hợp lệ hoặc thiếu dòng `---` theo sau.',
      hint: 'Xoá dòng `%…`; tệp không cần đến nó.',
    }),
    en: () => ({
      message: 'A line that starts with `%` is a YAML directive; this one is not valid, or no line `---` follows.',
      hint: 'Delete the line `%…`; the file does not need it.',
    }),
  }),
  'base/yaml-bracket': message<{ open: string; close: string }>({
    ...record,
    vi: ({ open, close }) => ({
      message: `Ngoặc \`${open}\` mở ở đây không được đóng đúng chỗ bằng \`${close}\`.`,
      hint: `Thêm \`${close}\`; nếu nội dung nằm trên nhiều dòng thì các dòng ấy phải thụt vào so với khoá.`,
    }),
    en: ({ open, close }) => ({
      message: `The bracket \`${open}\` that opens here is not closed with \`${close}\` where it should be.`,
      hint: `Add \`${close}\`; if the content takes several lines, indent them more than their key.`,
    }),
  }),
  'base/yaml-comma': message({
    ...record,
    vi: () => ({
      message: 'Trong ngoặc `[…]` hay `{…}`, dấu phẩy ở đây bị thừa hoặc thiếu.',
      hint: 'Giữa hai mục cần đúng một dấu phẩy; mục nào chứa dấu phẩy thì đặt trong dấu nháy kép.',
    }),
    en: () => ({
      message: 'Within `[…]` or `{…}`, a comma is missing or left over here.',
      hint: 'Exactly one comma stands between two items; an item that holds a comma wants double quotes.',
    }),
  }),
  'base/yaml-list': message({
    ...record,
    vi: () => ({
      message: 'Danh sách viết không đúng: mỗi mục phải ở một dòng riêng, bắt đầu bằng `- ` ở cùng một cột.',
      hint: 'Xuống dòng trước dấu `-` đầu tiên; nếu dấu `-` là nội dung thì đặt cả giá trị trong dấu nháy kép.',
    }),
    en: () => ({
      message: 'The list is not well formed: each item stands on a line of its own, with `- ` in the same column.',
      hint: 'Start a new line before the first `-`; if the `-` belongs to a text, put the text in double quotes.',
    }),
  }),
  'base/yaml-text-block': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `Sau dấu \`|\` hoặc \`>\` không được có \`${found}\` trên cùng dòng.`,
      hint: 'Viết đoạn văn từ dòng tiếp theo, thụt vào; nếu `|` hay `>` là nội dung thì đặt trong dấu nháy kép.',
    }),
    en: ({ found }) => ({
      message: `After \`|\` or \`>\`, \`${found}\` may not follow on the same line.`,
      hint: 'Start the text on the next line, indented; if `|` or `>` belongs to the text, use double quotes.',
    }),
  }),
  'base/yaml-comment': message({
    ...record,
    vi: () => ({
      message: 'Trước dấu `#` của lời chú thích phải có dấu cách.',
      hint: 'Thêm dấu cách trước `#`; nếu `#` là nội dung thì đặt nó bên trong dấu nháy.',
    }),
    en: () => ({
      message: 'A comment must have a space before its `#`.',
      hint: 'Add a space before `#`; if the `#` belongs to the text, put it inside the quotes.',
    }),
  }),
  'base/yaml-unexpected': message<{ found: string }>({
    ...record,
    vi: ({ found }) => ({
      message: `Không hiểu được ${found ? `\`${found}\`` : 'tệp'} ở chỗ này: viết như vậy không đúng cú pháp YAML.`,
      hint: 'Kiểm tra dấu nháy, dấu hai chấm, dấu ngoặc và độ thụt lề của dòng này và dòng ngay trên.',
    }),
    en: ({ found }) => ({
      message: `${found ? `\`${found}\`` : 'The file'} cannot be understood here: this is not YAML.`,
      hint: 'Check quotes, colons, brackets and the indentation of this line and the one above.',
    }),
  }),
  'base/yaml-more-faults': message<{ count: number }>({
    ...record,
    vi: ({ count }) => ({
      message: `Còn ${count} lỗi cú pháp nữa từ chỗ này trở đi.`,
      hint: 'Sửa các lỗi đã nêu trước; nhiều lỗi sau sẽ tự hết.',
    }),
    en: ({ count }) => ({
      message: `From here on there are ${count} more faults of syntax.`,
      hint: 'Correct those named above first; many of the rest will vanish with them.',
    }),
  }),
};
