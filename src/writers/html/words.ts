import type { Language } from '../../base/index.ts';

/** What the page itself says, beside the document. */
export interface PageWords {
  readonly notes: string;
  readonly contents: string;
  readonly note: (number: number) => string;
  readonly backToNote: (number: number) => string;
}

/** The page's own words in each language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  vi: {
    notes: 'Chú thích',
    contents: 'Mục lục',
    note: (number) => `Chú thích ${number}`,
    backToNote: (number) => `Trở lại chỗ gọi chú thích ${number}`,
  },
  en: {
    notes: 'Notes',
    contents: 'Contents',
    note: (number) => `Note ${number}`,
    backToNote: (number) => `Back to the call of note ${number}`,
  },
};
