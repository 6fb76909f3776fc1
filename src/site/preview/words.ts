import type { Language } from '../../base/index.ts';

const VI = {
  title: 'Xem trước văn bản',
  choose: 'Chọn văn bản để xem',
  record: 'Bản ghi',
  kind: 'Loại văn bản',
  form: 'Thể thức',
  language: 'Ngôn ngữ',
  autoForm: 'Tự động',
  autoLanguage: 'Theo bản ghi',
  word: 'Tải Word',
  pdf: 'Tải PDF',
  loading: 'Đang lập văn bản…',
  current: '{n} trang, cập nhật lúc {time}',
  stale: 'Bản ghi hoặc mẫu đang có lỗi',
  lastGood: 'Các trang dưới đây là bản không lỗi gần nhất; trang sẽ tự cập nhật khi lỗi được sửa và lưu.',
  noPages: 'Chưa có trang nào để xem: hãy sửa lỗi rồi lưu lại, trang sẽ tự cập nhật.',
  remarks: '{n} cảnh báo',
  lost: 'Mất kết nối với briefwright. Trang sẽ tự nối lại khi lệnh preview chạy lại.',
  pages: 'Các trang của văn bản',
};

export type PreviewWords = Readonly<Record<keyof typeof VI, string>>;

const EN: PreviewWords = {
  title: 'Document preview',
  choose: 'Choose what to look at',
  record: 'Record',
  kind: 'Kind of document',
  form: 'Form',
  language: 'Language',
  autoForm: 'Automatic',
  autoLanguage: "The record's",
  word: 'Download Word',
  pdf: 'Download PDF',
  loading: 'Making the document…',
  current: 'Pages: {n}, as of {time}',
  stale: 'There is an error in the record or the template',
  lastGood: 'The pages below are the last ones without an error; they change as soon as the error is mended and saved.',
  noPages: 'There are no pages yet: mend the error and save, and they come by themselves.',
  remarks: 'Warnings: {n}',
  lost: 'The connection to briefwright is lost. It comes back when the preview command runs again.',
  pages: 'Pages of the document',
};

/** What the preview says of itself; `{n}` and `{time}` are filled in. */
export const PREVIEW_WORDS: Readonly<Record<Language, PreviewWords>> = { vi: VI, en: EN };
