import { type DataPath, message } from '../../base/index.ts';
import { listKeys, RECORD_ERROR, valueAt, type Words, whereIs } from './words.ts';

/** What is said of keys and of kinds of values. */
export const shapeMessages = {
  'record/empty-file': message({
    ...RECORD_ERROR,
    vi: () => ({
      message: 'Tệp chưa có nội dung nào.',
      hint: 'Chạy `briefwright new` để có hồ sơ mẫu với lời giải thích từng khoá.',
    }),
    en: () => ({
      message: 'The file says nothing.',
      hint: 'Run `briefwright new` for a record with every key explained.',
    }),
  }),
  'record/unknown-key': message<{
    key: string;
    path: DataPath;
    meant?: string;
    elsewhere?: string;
    known: readonly string[];
  }>({
    ...RECORD_ERROR,
    vi: ({ key, path, meant, elsewhere, known }) => ({
      message: `Khoá \`${key}\` không có ${whereIs(path).vi}${meant ? `; có phải là \`${meant}\`?` : '.'}`,
      hint: meant
        ? `Sửa thành \`${meant}\`, hoặc xoá khoá này.`
        : elsewhere
          ? `Khoá \`${key}\` thuộc phần \`${elsewhere}\`; chuyển nó sang đó.`
          : `Các khoá dùng được ở đây: ${listKeys(known)}.`,
    }),
    en: ({ key, path, meant, elsewhere, known }) => ({
      message: `There is no key \`${key}\` ${whereIs(path).en}${meant ? `; did you mean \`${meant}\`?` : '.'}`,
      hint: meant
        ? `Write \`${meant}\`, or delete the key.`
        : elsewhere
          ? `\`${key}\` belongs to \`${elsewhere}\`; move it there.`
          : `Keys known here: ${listKeys(known)}.`,
    }),
  }),
  'record/more-unknown-keys': message<{ path: DataPath; count: number }>({
    ...RECORD_ERROR,
    vi: ({ path, count }) => ({
      message: `Từ chỗ này còn ${count} khoá lạ nữa ${whereIs(path).vi}.`,
      hint: 'Kiểm tra xem tệp này có đúng là một hồ sơ cuộc họp không.',
    }),
    en: ({ path, count }) => ({
      message: `From here on there are ${count} more unknown keys ${whereIs(path).en}.`,
      hint: 'Check whether this file is the record of a meeting at all.',
    }),
  }),
  'record/missing-key': message<{ key: string; path: DataPath; meaning?: Words; example?: Words }>({
    ...RECORD_ERROR,
    vi: ({ key, path, meaning, example }) => ({
      message: `Thiếu khoá bắt buộc \`${key}\` ${whereIs(path).vi}${meaning ? `: ${lowerFirst(meaning.vi)}` : '.'}`,
      hint: example ? `Thêm một dòng như \`${key}: ${example.vi}\`.` : `Thêm phần \`${key}:\` vào hồ sơ.`,
    }),
    en: ({ key, path, meaning, example }) => ({
      message: `The required key \`${key}\` is missing ${whereIs(path).en}${meaning ? `: ${lowerFirst(meaning.en)}` : '.'}`,
      hint: example ? `Add a line such as \`${key}: ${example.en}\`.` : `Add a part \`${key}:\` to the record.`,
    }),
  }),
  'record/empty-value': message<{ path: DataPath }>({
    ...RECORD_ERROR,
    vi: ({ path }) => ({
      message: `${valueAt(path).vi} để trống.`,
      hint: `Điền giá trị, hoặc xoá ${typeof path.at(-1) === 'number' ? 'mục' : 'khoá'} này đi nếu chưa có thông tin.`,
    }),
    en: ({ path }) => ({
      message: `${valueAt(path).en} is empty.`,
      hint: `Give it a value, or delete the ${typeof path.at(-1) === 'number' ? 'item' : 'key'} if nothing is known.`,
    }),
  }),
  'record/empty-list': message<{ path: DataPath }>({
    ...RECORD_ERROR,
    vi: ({ path }) => ({
      message: `Danh sách \`${path.at(-1)}\` phải có ít nhất một mục.`,
      hint: 'Thêm một mục bắt đầu bằng `- ` ở dòng dưới.',
    }),
    en: ({ path }) => ({
      message: `The list \`${path.at(-1)}\` must have at least one item.`,
      hint: 'Add an item that starts with `- ` on the line below.',
    }),
  }),
  'record/needs-one-of': message<{ path: DataPath; keys: readonly string[] }>({
    ...RECORD_ERROR,
    vi: ({ path, keys }) => ({
      message: `${valueAt(path).vi} chưa cho biết gì: cần ít nhất một trong các khoá ${listKeys(keys)}.`,
      hint: 'Thêm một trong các khoá ấy, hoặc xoá cả phần này.',
    }),
    en: ({ path, keys }) => ({
      message: `${valueAt(path).en} says nothing yet: at least one of the keys ${listKeys(keys)} is needed.`,
      hint: 'Add one of them, or delete this whole part.',
    }),
  }),
  'record/wrong-kind': message<{ path: DataPath; found: Words; expected: Words; hint: Words }>({
    ...RECORD_ERROR,
    vi: ({ path, found, expected, hint }) => ({
      message: `${valueAt(path).vi} phải là ${expected.vi}, nhưng ở đây là ${found.vi}.`,
      hint: hint.vi,
    }),
    en: ({ path, found, expected, hint }) => ({
      message: `${valueAt(path).en} must be ${expected.en}, but it is ${found.en}.`,
      hint: hint.en,
    }),
  }),
  'record/unknown-word': message<{ path: DataPath; found: string; meant?: string; known: readonly string[] }>({
    ...RECORD_ERROR,
    vi: ({ path, found, meant, known }) => ({
      message: `${valueAt(path).vi} không nhận giá trị \`${found}\`${meant ? `; có phải là \`${meant}\`?` : '.'}`,
      hint: `Chọn một trong: ${listKeys(known)}.`,
    }),
    en: ({ path, found, meant, known }) => ({
      message: `${valueAt(path).en} does not take the value \`${found}\`${meant ? `; did you mean \`${meant}\`?` : '.'}`,
      hint: `Choose one of ${listKeys(known)}.`,
    }),
  }),
  'record/unknown-version': message<{ found: string; known: readonly string[] }>({
    ...RECORD_ERROR,
    vi: ({ found, known }) => ({
      message: `Không biết phiên bản định dạng \`${found}\`; các phiên bản đã biết: ${listKeys(known)}.`,
      hint: `Ghi \`schema: ${known.at(-1)}\`, hoặc nâng cấp briefwright nếu hồ sơ viết cho bản mới hơn.`,
    }),
    en: ({ found, known }) => ({
      message: `The format version \`${found}\` is unknown; known versions: ${listKeys(known)}.`,
      hint: `Write \`schema: ${known.at(-1)}\`, or upgrade briefwright if the record was written for a newer one.`,
    }),
  }),
};

/** "Tên của bên" -> "tên của bên"; a word in capitals stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
