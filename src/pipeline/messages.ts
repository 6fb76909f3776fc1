import { diagnoser, message } from '../base/index.ts';

interface Image {
  readonly file: string;
}
interface Suggested {
  readonly name: string;
  readonly known: readonly string[];
  readonly suggestion: string | undefined;
}

const meantVi = (suggestion: string | undefined): string => (suggestion ? ` Có phải ý bạn là "${suggestion}"?` : '');
const meantEn = (suggestion: string | undefined): string => (suggestion ? ` Did you mean "${suggestion}"?` : '');

/** What the pipeline says: of images and sources of a record, of outputs, of kinds, and of our own faults. */
export const pipelineMessages = {
  'pipeline/image-missing': message<Image>({
    family: 'record',
    severity: 'error',
    vi: ({ file }) => ({
      message: `Không tìm thấy tệp ảnh "${file}".`,
      hint: 'Đường dẫn tính từ thư mục chứa bản ghi; hãy kiểm tra tên tệp hoặc bỏ ảnh này khỏi bản ghi.',
    }),
    en: ({ file }) => ({
      message: `The image file "${file}" was not found.`,
      hint: "Paths start at the record's folder; check the file's name or take the image out of the record.",
    }),
  }),
  'pipeline/image-outside': message<Image>({
    family: 'record',
    severity: 'error',
    vi: ({ file }) => ({
      message: `Ảnh "${file}" nằm ngoài thư mục chứa bản ghi.`,
      hint: 'Hãy chép ảnh vào thư mục của bản ghi (hoặc thư mục con) rồi ghi đường dẫn tương đối.',
    }),
    en: ({ file }) => ({
      message: `The image "${file}" lies outside the record's folder.`,
      hint: "Copy it into the record's folder (or one below) and write the relative path.",
    }),
  }),
  'pipeline/image-broken': message<Image & { readonly reason: 'format' | 'damaged' | 'variant' }>({
    family: 'record',
    severity: 'error',
    vi: ({ file, reason }) => ({
      message: {
        format: `Tệp "${file}" không phải là ảnh PNG hoặc JPEG.`,
        damaged: `Ảnh "${file}" bị hỏng hoặc bị thiếu một phần.`,
        variant: `Ảnh "${file}" dùng một dạng PNG hoặc JPEG hiếm, không đưa được vào PDF.`,
      }[reason],
      hint: 'Hãy mở ảnh bằng một chương trình xem ảnh rồi lưu lại thành PNG hoặc JPEG.',
    }),
    en: ({ file, reason }) => ({
      message: {
        format: `The file "${file}" is not a PNG or JPEG image.`,
        damaged: `The image "${file}" is damaged or cut short.`,
        variant: `The image "${file}" is of a rare kind of PNG or JPEG that a PDF cannot hold.`,
      }[reason],
      hint: 'Open it in an image program and save it again as PNG or JPEG.',
    }),
  }),
  'pipeline/image-too-large': message<Image & { readonly found: string; readonly most: string }>({
    family: 'record',
    severity: 'error',
    vi: ({ file, found, most }) => ({
      message: `Ảnh "${file}" quá lớn: ${found}, tối đa là ${most}.`,
      hint: 'Hãy thu nhỏ ảnh; 2.000 điểm ảnh chiều ngang là đủ nét cho khổ giấy A4.',
    }),
    en: ({ file, found, most }) => ({
      message: `The image "${file}" is too large: ${found}, at most ${most} are taken.`,
      hint: 'Make it smaller; 2,000 pixels across are sharp enough on an A4 page.',
    }),
  }),
  'pipeline/image-turned': message<Image>({
    family: 'record',
    severity: 'warning',
    vi: ({ file }) => ({
      message: `Ảnh "${file}" được xoay bằng thẻ EXIF; Word và PDF có thể hiển thị khác chiều.`,
      hint: 'Hãy mở ảnh, xoay đúng chiều rồi lưu lại.',
    }),
    en: ({ file }) => ({
      message: `The image "${file}" is turned by an EXIF tag; Word and PDF may show it differently.`,
      hint: 'Open it, turn it upright and save it again.',
    }),
  }),
  'pipeline/source-missing': message<{ readonly file: string }>({
    family: 'record',
    severity: 'warning',
    vi: ({ file }) => ({
      message: `Không tìm thấy tệp nguồn "${file}".`,
      hint: 'Đường dẫn tính từ thư mục chứa bản ghi; văn bản vẫn được lập, tệp nguồn chỉ được nêu tên.',
    }),
    en: ({ file }) => ({
      message: `The source file "${file}" was not found.`,
      hint: "Paths start at the record's folder; the documents are still made, the source is only named.",
    }),
  }),
  'pipeline/unknown-kind': message<Suggested>({
    family: 'usage',
    severity: 'error',
    vi: ({ name, known, suggestion }) => ({
      message: `Không có loại văn bản "${name}".${meantVi(suggestion)}`,
      hint: known.length > 0 ? `Các loại hiện có: ${known.join(', ')}.` : 'Thư mục mẫu chưa có loại văn bản nào.',
    }),
    en: ({ name, known, suggestion }) => ({
      message: `There is no kind of document "${name}".${meantEn(suggestion)}`,
      hint: known.length > 0 ? `Kinds at hand: ${known.join(', ')}.` : 'The templates folder holds no kind of document.',
    }),
  }),
  'pipeline/no-templates': message<{ readonly folder: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ folder }) => ({
      message: `Thư mục mẫu "${folder}" không có loại văn bản nào.`,
      hint: 'Mỗi loại là một thư mục con có template.yaml và template.hbs; dùng --templates để chỉ thư mục khác.',
    }),
    en: ({ folder }) => ({
      message: `The templates folder "${folder}" holds no kind of document.`,
      hint: 'Each kind is a folder with template.yaml and template.hbs; --templates names another folder.',
    }),
  }),
  'pipeline/template-file-missing': message<{ readonly kind: string; readonly file: string }>({
    family: 'template',
    severity: 'error',
    vi: ({ kind, file }) => ({
      message: `Loại văn bản "${kind}" thiếu tệp ${file}.`,
      hint: 'Mỗi loại cần template.yaml (tên, ngôn ngữ, giao diện) và template.hbs (nội dung).',
    }),
    en: ({ kind, file }) => ({
      message: `The kind "${kind}" lacks its file ${file}.`,
      hint: 'Each kind needs template.yaml (names, languages, theme) and template.hbs (what it says).',
    }),
  }),
  'pipeline/not-utf8': message({
    family: 'template',
    severity: 'error',
    vi: () => ({ message: 'Tệp không phải là văn bản UTF-8.', hint: 'Hãy lưu lại tệp với bảng mã UTF-8.' }),
    en: () => ({ message: 'The file is not UTF-8 text.', hint: 'Save it again as UTF-8.' }),
  }),
  'pipeline/language-not-offered': message<{ readonly kind: string; readonly language: string; readonly offered: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ kind, language, offered }) => ({
      message: `Loại văn bản "${kind}" không có bản tiếng "${language}".`,
      hint: `Ngôn ngữ hiện có: ${offered}. Hãy dùng --language hoặc thêm ngôn ngữ vào template.yaml.`,
    }),
    en: ({ kind, language, offered }) => ({
      message: `The kind "${kind}" is not offered in the language "${language}".`,
      hint: `It is offered in: ${offered}. Use --language or add the language to template.yaml.`,
    }),
  }),
  'pipeline/form-not-offered': message<{ readonly kind: string; readonly form: string; readonly offered: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ kind, form, offered }) => ({
      message: `Loại văn bản "${kind}" không có thể thức "${form}".`,
      hint: `Thể thức hiện có: ${offered}.`,
    }),
    en: ({ kind, form, offered }) => ({
      message: `The kind "${kind}" has no form "${form}".`,
      hint: `Its forms: ${offered}.`,
    }),
  }),
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
      message: `Không đọc được "${file}" (${reason}).`,
      hint: 'Hãy kiểm tra đường dẫn và quyền đọc tệp.',
    }),
    en: ({ file, reason }) => ({
      message: `"${file}" cannot be read (${reason}).`,
      hint: 'Check the path and the right to read it.',
    }),
  }),
  'pipeline/cannot-write': message<{ readonly file: string; readonly reason: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ file, reason }) => ({
      message: `Không ghi được "${file}" (${reason}).`,
      hint: 'Hãy kiểm tra quyền ghi, dung lượng đĩa, và đóng tệp nếu đang mở trong Word; --out-dir chọn thư mục khác.',
    }),
    en: ({ file, reason }) => ({
      message: `"${file}" cannot be written (${reason}).`,
      hint: 'Check the right to write, the space left, and close the file if Word has it open; --out-dir names another folder.',
    }),
  }),
  'pipeline/manifest-broken': message<{ readonly file: string }>({
    family: 'usage',
    severity: 'warning',
    vi: ({ file }) => ({
      message: `Không hiểu được tệp kê khai cũ "${file}"; tệp này được lập lại chỉ với lần chạy này.`,
    }),
    en: ({ file }) => ({
      message: `The old manifest "${file}" could not be understood; it was written anew with this run only.`,
    }),
  }),
  'pipeline/wrong-epoch': message<{ readonly found: string }>({
    family: 'usage',
    severity: 'error',
    vi: ({ found }) => ({
      message: `Biến môi trường SOURCE_DATE_EPOCH có giá trị "${found}", cần một số nguyên giây từ năm 1980 đến năm 2107.`,
      hint: 'Ví dụ: SOURCE_DATE_EPOCH=1696464000; hoặc bỏ biến này đi.',
    }),
    en: ({ found }) => ({
      message: `The variable SOURCE_DATE_EPOCH is "${found}"; expected whole seconds, of the years 1980 to 2107.`,
      hint: 'For example SOURCE_DATE_EPOCH=1696464000; or unset it.',
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

/** Makes a diagnostic of the pipeline. */
export const diagnose = diagnoser(pipelineMessages);
