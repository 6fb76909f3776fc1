import { message } from '../base/index.ts';
import { refusalWords } from './refusal-words.ts';

interface Image {
  readonly file: string;
}

/** What is said of the files that a record names: its images and sources. */
export const fileMessages = {
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
      message: `Ảnh "${file}" là liên kết dẫn ra ngoài thư mục chứa bản ghi.`,
      hint: 'Hãy chép chính tệp ảnh vào thư mục của bản ghi (hoặc thư mục con) thay cho liên kết.',
    }),
    en: ({ file }) => ({
      message: `The image "${file}" is a link that leads out of the record's folder.`,
      hint: "Copy the image itself into the record's folder (or one below) in place of the link.",
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
  'pipeline/image-unreadable': message<Image & { readonly reason: string }>({
    family: 'record',
    severity: 'error',
    vi: ({ file, reason }) => ({
      message: `Không đọc được tệp ảnh "${file}": ${refusalWords(reason).vi}.`,
      hint: 'Hãy kiểm tra đường dẫn và quyền đọc tệp.',
    }),
    en: ({ file, reason }) => ({
      message: `The image file "${file}" cannot be read: ${refusalWords(reason).en}.`,
      hint: 'Check the path and the right to read it.',
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
  'pipeline/quote-not-in-source': message<{ readonly file: string }>({
    family: 'record',
    severity: 'warning',
    vi: ({ file }) => ({
      message: `Tệp nguồn "${file}" không có câu trích này.`,
      hint: 'Đối chiếu câu trích với nguồn và chép đúng nguyên văn; chỗ lược bỏ ghi “…”.',
    }),
    en: ({ file }) => ({
      message: `The source file "${file}" does not hold this quote.`,
      hint: 'Compare it with the source and copy it word for word; write “…” where words are left out.',
    }),
  }),
} as const;
