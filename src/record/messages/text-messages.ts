import { type DataPath, message } from '../../base/index.ts';
import { RECORD_ERROR, RECORD_WARNING, valueAt } from './words.ts';

interface Signs {
  readonly path: DataPath;
  /** `U+00AD`, ... */
  readonly signs: readonly string[];
}

/** What is said of the characters of a file and of its texts. */
export const textMessages = {
  'record/not-utf8': message({
    ...RECORD_ERROR,
    vi: () => ({
      message: 'Từ chỗ này tệp không phải là UTF-8 (có lẽ là TCVN3, VNI, Windows-1258 hoặc bị hỏng).',
      hint: 'Mở tệp bằng đúng bảng mã rồi lưu lại với bảng mã UTF-8.',
    }),
    en: () => ({
      message: 'From here on the file is not UTF-8 (perhaps TCVN3, VNI or Windows-1258, or it is damaged).',
      hint: 'Open the file in its own encoding and save it as UTF-8.',
    }),
  }),
  'record/utf16': message({
    ...RECORD_ERROR,
    vi: () => ({
      message: 'Tệp được lưu theo UTF-16 (Notepad gọi là "Unicode"); hồ sơ phải là UTF-8.',
      hint: 'Lưu lại (Save As) với Encoding là UTF-8.',
    }),
    en: () => ({
      message: 'The file is UTF-16 (which Notepad calls "Unicode"); a record must be UTF-8.',
      hint: 'Save it again (Save As) with the encoding UTF-8.',
    }),
  }),
  'record/mixed-tones': message<{ readonly found: string; readonly other: string }>({
    family: 'record',
    severity: 'warning',
    vi: ({ found, other }) => ({
      message: `Dấu thanh đặt không thống nhất: ở đây viết “${found}”, chỗ khác viết “${other}”.`,
      hint: 'Cả hai cách đều đúng; hãy chọn một cách cho cả hồ sơ, tên riêng thì giữ nguyên. Chữ của chương trình theo thiết lập `tones`.',
    }),
    en: ({ found, other }) => ({
      message: `Tones are not placed alike: here “${found}”, elsewhere “${other}”.`,
      hint: "Both are correct; choose one for the whole record, and leave names as they are. The program's own words follow the setting `tones`.",
    }),
  }),
  'record/control-character': message<Signs>({
    ...RECORD_ERROR,
    vi: ({ path, signs }) => ({
      message: `${valueAt(path).vi} chứa ký tự điều khiển ${signs.join(', ')}, không in ra được.`,
      hint: 'Xoá ký tự ấy và gõ lại đoạn quanh nó; thường nó lẫn vào khi chép từ tệp khác.',
    }),
    en: ({ path, signs }) => ({
      message: `${valueAt(path).en} holds the control character ${signs.join(', ')}, which cannot be printed.`,
      hint: 'Delete it and type the words around it anew; it mostly comes with text copied from elsewhere.',
    }),
  }),
  'record/direction-mark': message<Signs>({
    ...RECORD_ERROR,
    vi: ({ path, signs }) => ({
      message: `${valueAt(path).vi} chứa ký tự ẩn đổi chiều chữ ${signs.join(', ')}: chữ hiện ra có thể khác chữ được lưu.`,
      hint: 'Xoá ký tự ẩn ấy, hoặc gõ lại cả giá trị.',
    }),
    en: ({ path, signs }) => ({
      message: `${valueAt(path).en} holds the hidden mark of writing direction ${signs.join(', ')}: what is shown may differ from what is stored.`,
      hint: 'Delete the hidden mark, or type the whole value anew.',
    }),
  }),
  'record/lone-surrogate': message<Signs>({
    ...RECORD_ERROR,
    vi: ({ path, signs }) => ({
      message: `${valueAt(path).vi} chứa ${signs.join(', ')}, chỉ là một nửa ký tự.`,
      hint: 'Gõ thẳng ký tự muốn dùng thay cho `\\u…`.',
    }),
    en: ({ path, signs }) => ({
      message: `${valueAt(path).en} holds ${signs.join(', ')}, which is only half a character.`,
      hint: 'Type the character itself instead of `\\u…`.',
    }),
  }),
  'record/damaged-character': message<Signs>({
    ...RECORD_ERROR,
    vi: ({ path }) => ({
      message: `${valueAt(path).vi} chứa ký tự thay thế U+FFFD: một chữ đã bị mất khi chuyển đổi tệp.`,
      hint: 'Gõ lại chữ đúng vào chỗ ấy.',
    }),
    en: ({ path }) => ({
      message: `${valueAt(path).en} holds the replacement character U+FFFD: a letter was lost when the file was converted.`,
      hint: 'Type the right letter there.',
    }),
  }),
  'record/invisible-character': message<Signs>({
    ...RECORD_WARNING,
    vi: ({ path, signs }) => ({
      message: `${valueAt(path).vi} chứa ký tự vô hình ${signs.join(', ')}; ký tự ấy được bỏ đi.`,
      hint: 'Xoá ký tự ấy trong tệp để hết cảnh báo này.',
    }),
    en: ({ path, signs }) => ({
      message: `${valueAt(path).en} holds the invisible character ${signs.join(', ')}, which is dropped.`,
      hint: 'Delete it in the file to be rid of this warning.',
    }),
  }),
  'record/wrong-encoding': message<{ path: DataPath; encoding: string; word: string; meant: string }>({
    ...RECORD_ERROR,
    vi: ({ path, encoding, word, meant }) => ({
      message: `${valueAt(path).vi} có chữ \`${word}\`, trông như chữ ${encoding} bị đọc sai bảng mã; có phải là \`${meant}\`?`,
      hint:
        encoding === 'UTF-8'
          ? 'Mở lại tệp gốc với bảng mã UTF-8 rồi chép lại; hồ sơ không tự chuyển đổi.'
          : `Chuyển văn bản gốc từ ${encoding} sang Unicode (ví dụ bằng UniKey Toolkit) rồi chép lại; hồ sơ không tự chuyển đổi.`,
    }),
    en: ({ path, encoding, word, meant }) => ({
      message: `${valueAt(path).en} has the word \`${word}\`, which looks like ${encoding} read in the wrong encoding; is \`${meant}\` meant?`,
      hint:
        encoding === 'UTF-8'
          ? 'Open the original as UTF-8 and copy it again; nothing is converted silently.'
          : `Convert the original from ${encoding} to Unicode (with UniKey Toolkit, for instance) and copy it again; nothing is converted silently.`,
    }),
  }),
  'record/no-glyph': message<{ path: DataPath; signs: readonly string[]; shown: readonly string[] }>({
    ...RECORD_ERROR,
    vi: ({ path, signs, shown }) => ({
      message: `${valueAt(path).vi} chứa ký tự ${pair(shown, signs)}, mà phông chữ của văn bản không có.`,
      hint: 'Thay bằng chữ hoặc ký hiệu khác; biểu tượng cảm xúc và chữ viết ngoài La-tinh không in được.',
    }),
    en: ({ path, signs, shown }) => ({
      message: `${valueAt(path).en} holds ${pair(shown, signs)}, for which the documents' font has no glyph.`,
      hint: "Use another word or sign; emoji and scripts other than the font's cannot be printed.",
    }),
  }),
  'record/blank-text': message<{ path: DataPath }>({
    ...RECORD_ERROR,
    vi: ({ path }) => ({
      message: `${valueAt(path).vi} chỉ có khoảng trắng.`,
      hint: `Điền nội dung, hoặc xoá ${typeof path.at(-1) === 'number' ? 'mục' : 'khoá'} này đi.`,
    }),
    en: ({ path }) => ({
      message: `${valueAt(path).en} holds nothing but blanks.`,
      hint: `Fill it in, or delete the ${typeof path.at(-1) === 'number' ? 'item' : 'key'}.`,
    }),
  }),
};

function pair(shown: readonly string[], signs: readonly string[]): string {
  return shown.map((sign, at) => `\`${sign}\` (${signs[at]})`).join(', ');
}
