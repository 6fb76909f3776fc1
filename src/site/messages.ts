import { diagnoser, message } from '../base/index.ts';

/** What is said of the download page. */
export const siteMessages = {
  'site/not-ours': message<{ readonly file: string }>({
    family: 'usage',
    severity: 'warning',
    vi: ({ file }) => ({
      message: `Tệp "${file}" không phải do briefwright tạo nên được giữ nguyên; trang tải về không được ghi.`,
      hint: 'Chọn thư mục khác bằng --out-dir, đổi tên tệp đó, hoặc thêm --no-page nếu không cần trang tải về.',
    }),
    en: ({ file }) => ({
      message: `The file "${file}" was not made by briefwright, so it is left as it is; there is no download page.`,
      hint: 'Name another folder with --out-dir, rename that file, or add --no-page if you need no download page.',
    }),
  }),
} as const;

/** Makes a diagnostic of the download page. */
export const diagnose = diagnoser(siteMessages);
