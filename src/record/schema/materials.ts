import * as z from 'zod';
import { say } from './said.ts';
import { line, slug } from './text.ts';
import { filePath, partialDate, webAddress, width } from './values.ts';

/** Something that the record was made from. */
export const sourceEntry = z.strictObject({
  id: say(slug().optional(), {
    en: 'Short name to which `ref` refers.',
    vi: 'Mã ngắn để `ref` nhắc đến.',
    example: { vi: 'bao-cao', en: 'report' },
  }),
  title: say(line(), {
    en: 'Title of the document or article.',
    vi: 'Tên tài liệu, bài viết.',
    example: { vi: 'Báo cáo kinh tế – xã hội năm 2022', en: 'Report on the year 2022' },
  }),
  publisher: say(line().optional(), {
    en: 'Who published it.',
    vi: 'Nơi công bố.',
    example: { vi: 'Cục Thống kê tỉnh', en: 'Statistics Office' },
  }),
  url: say(webAddress().optional(), {
    en: 'Web address (http or https).',
    vi: 'Địa chỉ web (http hoặc https).',
    example: 'https://example.org/report',
  }),
  file: say(filePath().optional(), {
    en: 'File in the folder of this record, with forward slashes.',
    vi: 'Tệp trong thư mục của hồ sơ này, dùng dấu gạch chéo `/`.',
    example: 'sources/report.txt',
  }),
  published: say(partialDate().optional(), { en: 'Date of publication.', vi: 'Ngày công bố.', example: '2023-01-15' }),
});

/** A picture that the documents show. */
export const image = z.strictObject({
  file: say(filePath(), {
    en: 'Picture in the folder of this record, with forward slashes.',
    vi: 'Tệp ảnh trong thư mục của hồ sơ này, dùng dấu gạch chéo `/`.',
    example: 'images/meeting.png',
  }),
  caption: say(line().optional(), {
    en: 'Words below the picture.',
    vi: 'Lời dưới ảnh.',
    example: { vi: 'Quang cảnh buổi làm việc', en: 'The meeting' },
  }),
  alt: say(line(), {
    en: 'What the picture shows, for readers who cannot see it.',
    vi: 'Mô tả ảnh cho người không nhìn thấy ảnh.',
    example: { vi: 'Các đại biểu ngồi quanh bàn họp', en: 'People around a table' },
  }),
  width: say(width().optional(), {
    en: "A share of the text's width (60%) or a length (80mm).",
    vi: 'Phần của bề rộng khung chữ (60%) hoặc độ dài (80mm).',
    example: '60%',
  }),
});
