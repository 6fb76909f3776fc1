import { diagnoser, message } from './diagnostics.ts';

const record = { family: 'record', severity: 'error' } as const;

const QUOTE_HINT = {
  vi: 'Đặt cả giá trị trong dấu nháy kép, ví dụ `"…"`.',
  en: 'Put the whole value in double quotes: `"…"`.',
};

/** What can be wrong with a YAML file before anyone asks what it says. */
export const yamlMessages = {
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
      hint: QUOTE_HINT.vi,
    }),
    en: () => ({
      message: 'This value holds a colon and a space (`: `) and so looks like one more key.',
      hint: QUOTE_HINT.en,
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
      hint: 'Mend those named above first; many of the rest will vanish with them.',
    }),
  }),
};

/** Makes a diagnostic about YAML syntax. */
export const diagnoseYaml = diagnoser(yamlMessages);
