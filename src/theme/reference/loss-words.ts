import type { Language } from '../../base/index.ts';
import type { Loss, PageLoss, StyleLoss } from './word-look.ts';

type InWords<K extends string> = Readonly<Record<K, Readonly<Record<Language, string>>>>;

const STYLES: InWords<StyleLoss> = {
  'letter-spacing': { vi: 'giãn cách chữ', en: 'letter spacing' },
  'small-capitals': { vi: 'chữ hoa nhỏ', en: 'small capitals' },
  strike: { vi: 'gạch ngang chữ', en: 'strike-through' },
  effects: { vi: 'hiệu ứng chữ', en: 'text effects' },
  'side-borders': { vi: 'viền bên trái, bên phải', en: 'borders at the sides' },
  'contextual-spacing': {
    vi: 'bỏ khoảng cách giữa các đoạn cùng kiểu',
    en: 'no space between paragraphs of the same style',
  },
  numbering: { vi: 'đánh số tự động', en: 'automatic numbering' },
  frame: { vi: 'khung đoạn văn', en: 'frames' },
  'page-break': { vi: 'sang trang trước đoạn', en: 'page break before' },
  'negative-indent': { vi: 'thụt lề âm', en: 'negative indents' },
  bands: { vi: 'định dạng riêng cho hàng, cột xen kẽ', en: 'banded rows and columns' },
  'open-table': { vi: 'bảng chỉ kẻ một số cạnh', en: 'tables with lines at some edges only' },
};

const PAGES: InWords<PageLoss> = {
  table: { vi: 'bảng', en: 'tables' },
  shape: { vi: 'hình vẽ, khung chữ', en: 'shapes and text boxes' },
  image: { vi: 'hình ảnh', en: 'images' },
  field: { vi: 'trường tự cập nhật (giữ nguyên chữ đang hiện)', en: 'fields that update (their last words stay)' },
  'first-page': { vi: 'nội dung riêng cho trang đầu', en: 'what only the first page shows' },
  'even-pages': { vi: 'nội dung riêng cho trang chẵn', en: 'what only even pages show' },
  columns: { vi: 'chia cột', en: 'columns' },
  'page-borders': { vi: 'viền trang', en: 'page borders' },
  background: { vi: 'nền trang', en: 'page background' },
};

const EDGES: InWords<'header' | 'footer'> = {
  header: { vi: 'đầu trang', en: 'header' },
  footer: { vi: 'chân trang', en: 'footer' },
};

/** A trait that is not taken, and the styles that have it. */
export interface StyleTrait {
  readonly what: StyleLoss;
  readonly styles: readonly string[];
}

/** All that is not taken, as one list in words: "letter spacing (Title); tables (header)". */
export function lossWords(traits: readonly StyleTrait[], losses: readonly Loss[], language: Language): string {
  return [
    ...traits.map(({ what, styles }) => `${STYLES[what][language]} (${styles.join(', ')})`),
    ...losses.map(({ what, where }) => PAGES[what][language] + (where ? ` (${EDGES[where][language]})` : '')),
  ].join('; ');
}
