import { message } from '../../base/index.ts';

const fault = { family: 'record', severity: 'error' } as const;

const FORMATS = { docx: 'Word (.docx)', pdf: 'PDF' } as const;

/** What is said of a file that cannot be read back. */
export const fileMessages = {
  'readers/unknown-format': message({
    ...fault,
    vi: () => ({
      message: 'Tệp này không phải là tệp Word (.docx) và cũng không phải tệp PDF.',
      hint: 'Hãy chọn một tệp .docx hoặc .pdf.',
    }),
    en: () => ({
      message: 'This file is neither a Word file (.docx) nor a PDF.',
      hint: 'Choose a .docx or .pdf file.',
    }),
  }),
  'readers/not-of-format': message<{ readonly format: keyof typeof FORMATS }>({
    ...fault,
    vi: ({ format }) => ({
      message: `Tệp này không phải là tệp ${FORMATS[format]}, hoặc đã bị hỏng đến mức không mở được.`,
      hint: 'Hãy kiểm tra xem tệp đã được tải về hoặc sao chép trọn vẹn chưa.',
    }),
    en: ({ format }) => ({
      message: `This is no ${FORMATS[format]} file, or it is damaged so much that it cannot be opened.`,
      hint: 'Check that the file was downloaded or copied as a whole.',
    }),
  }),
  'readers/damaged': message<{ readonly what: string }>({
    ...fault,
    vi: ({ what }) => ({
      message: `Tệp bị hỏng: không đọc được phần "${what}".`,
      hint: 'Hãy lấy lại bản gốc của tệp, hoặc lập lại văn bản từ bản ghi.',
    }),
    en: ({ what }) => ({
      message: `The file is damaged: "${what}" cannot be read.`,
      hint: 'Get the original of the file again, or make the document anew from its record.',
    }),
  }),
  'readers/part-missing': message<{ readonly part: string }>({
    ...fault,
    vi: ({ part }) => ({
      message: `Trong tệp thiếu phần "${part}", cần có ở mọi tệp Word.`,
      hint: 'Hãy mở tệp bằng Word rồi lưu lại dưới dạng .docx, hoặc lấy lại bản gốc.',
    }),
    en: ({ part }) => ({
      message: `The file lacks the part "${part}", which every Word file has.`,
      hint: 'Open the file in Word and save it as .docx, or get the original again.',
    }),
  }),
  'readers/doctype': message<{ readonly part: string }>({
    ...fault,
    vi: ({ part }) => ({
      message: `Phần "${part}" có khai báo DOCTYPE; tệp Word không có khai báo này và nó có thể gây hại, nên tệp không được đọc.`,
      hint: 'Chỉ dùng tệp lấy từ nguồn tin cậy.',
    }),
    en: ({ part }) => ({
      message: `The part "${part}" declares a DOCTYPE; Word files have none and it can do harm, so the file is not read.`,
      hint: 'Use files from sources that you trust.',
    }),
  }),
  'readers/too-large': message<{ readonly limit: string }>({
    ...fault,
    vi: ({ limit }) => ({
      message: `Tệp quá lớn để đọc lại: nội dung giải nén vượt quá ${limit}.`,
      hint: 'Văn bản do briefwright lập nhỏ hơn nhiều; hãy kiểm tra nguồn gốc của tệp.',
    }),
    en: ({ limit }) => ({
      message: `The file is too large to be read back: unpacked it is more than ${limit}.`,
      hint: 'Documents made by briefwright are much smaller; check where the file comes from.',
    }),
  }),
  'readers/too-deep': message({
    ...fault,
    vi: () => ({
      message: 'Tệp có các phần lồng vào nhau quá sâu nên không đọc được.',
      hint: 'Văn bản thông thường không như vậy; hãy kiểm tra nguồn gốc của tệp.',
    }),
    en: () => ({
      message: 'The parts of the file are nested too deeply for it to be read.',
      hint: 'Ordinary documents are not; check where the file comes from.',
    }),
  }),
  'readers/encrypted': message({
    ...fault,
    vi: () => ({
      message: 'Tệp PDF này được bảo vệ bằng mật khẩu nên không đọc được.',
      hint: 'Hãy bỏ mật khẩu rồi thử lại. Văn bản do briefwright lập không có mật khẩu.',
    }),
    en: () => ({
      message: 'This PDF is protected by a password and cannot be read.',
      hint: 'Take the password off and try again. Documents made by briefwright have none.',
    }),
  }),
  'readers/old-word-file': message({
    ...fault,
    vi: () => ({
      message: 'Tệp này là tệp Word kiểu cũ (.doc), hoặc tệp Word có mật khẩu, nên không đọc được.',
      hint: 'Hãy mở tệp bằng Word, bỏ mật khẩu nếu có, rồi lưu lại dưới dạng .docx.',
    }),
    en: () => ({
      message: 'This is an old Word file (.doc), or one that is locked with a password; it cannot be read.',
      hint: 'Open it in Word, take the password off if there is one, and save it as .docx.',
    }),
  }),
  'readers/reference-too-large': message<{ readonly megabytes: number }>({
    ...fault,
    vi: ({ megabytes }) => ({
      message: `Tệp Word mẫu lớn hơn ${megabytes} MB.`,
      hint: 'Chỉ kiểu, trang, đầu trang và chân trang được lấy: hãy xoá nội dung, hình ảnh trong tệp rồi lưu lại.',
    }),
    en: ({ megabytes }) => ({
      message: `The reference document is larger than ${megabytes} MB.`,
      hint: 'Only its styles, page, header and footer are taken: delete its text and images, and save it.',
    }),
  }),
  'readers/macros': message({
    ...fault,
    vi: () => ({
      message: 'Tệp Word này có chứa macro (chương trình), nên không được dùng.',
      hint: 'Hãy mở tệp bằng Word rồi lưu lại dưới dạng .docx (không có macro).',
    }),
    en: () => ({
      message: 'This Word file carries macros (programs) and is not used.',
      hint: 'Open it in Word and save it as .docx (without macros).',
    }),
  }),
  'readers/untagged': message({
    ...fault,
    severity: 'warning',
    vi: () => ({
      message: 'Tệp PDF này không có thẻ cấu trúc, nên không biết đâu là đoạn văn, bảng hay tiêu đề.',
      hint: 'Hãy xuất lại PDF với tuỳ chọn "tagged PDF".',
    }),
    en: () => ({
      message: 'This PDF has no structure tags, so its paragraphs, tables and headings cannot be told apart.',
      hint: 'Export it again as a "tagged PDF".',
    }),
  }),
  'readers/no-record': message({
    ...fault,
    vi: () => ({
      message: 'Trong tệp này không có bản ghi nào.',
      hint: 'Chỉ tệp .docx và .pdf do briefwright lập mới mang theo bản ghi; một số chương trình bỏ nó đi khi lưu lại.',
    }),
    en: () => ({
      message: 'There is no record in this file.',
      hint: 'Only .docx and .pdf files made by briefwright carry their record; some programs drop it when they save.',
    }),
  }),
} as const;
