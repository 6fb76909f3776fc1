import type { Language } from '../../base/index.ts';

/** What the page says of itself; `{n}` is where a number goes. */
const VI = {
  title: 'Tài liệu các cuộc họp',
  lead: 'Văn bản hoàn chỉnh, tải về ở dạng Word hoặc PDF.',
  search: 'Tìm theo tên cuộc họp, địa phương, loại văn bản',
  party: 'Thành phần',
  year: 'Năm',
  kind: 'Loại văn bản',
  all: 'Tất cả',
  found: '{n} cuộc họp',
  none: 'Không có cuộc họp nào khớp với điều kiện tìm.',
  empty: 'Chưa có văn bản nào. Hãy chạy lệnh: npm run report',
  clear: 'Xoá điều kiện tìm',
  archive: 'Tải tất cả (zip, {n})',
  pages: '{n} trang',
  warnings: '{n} lưu ý khi lập',
  vi: 'tiếng Việt',
  en: 'tiếng Anh',
  undated: 'Không rõ ngày',
  language: 'English',
  firstPage: 'Trang đầu của {n}',
  download: 'Tải {n}',
};

export type PageWord = keyof typeof VI;
export type PageWords = Readonly<Record<PageWord, string>>;

const EN: PageWords = {
  title: 'Meeting documents',
  lead: 'Finished documents, to download as Word or PDF.',
  search: 'Search by meeting, place or kind of document',
  party: 'Party',
  year: 'Year',
  kind: 'Kind of document',
  all: 'All',
  found: 'Meetings: {n}',
  none: 'No meeting matches what you look for.',
  empty: 'There are no documents yet. Run: npm run report',
  clear: 'Clear the search',
  archive: 'Download all (zip, {n})',
  pages: 'Pages: {n}',
  warnings: 'Remarks made: {n}',
  vi: 'Vietnamese',
  en: 'English',
  undated: 'Date unknown',
  language: 'Tiếng Việt',
  firstPage: 'First page of {n}',
  download: 'Download {n}',
};

/** The words of the page in each language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { vi: VI, en: EN };

/** A phrase with its number or name in place. */
export function say(words: PageWords, key: PageWord, n = ''): string {
  return words[key].replace('{n}', () => n);
}
