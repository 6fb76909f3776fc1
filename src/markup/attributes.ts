import { type Language, type Points, parseLength } from '../base/index.ts';
import type { ChartKind, PointState } from '../chart/index.ts';
import type {
  Alignment,
  CellAlignment,
  ColumnWidth,
  HeadingLevels,
  ListedKind,
  ListMarker,
  VerticalAlignment,
} from '../document/index.ts';
import { normaliseLink } from './links.ts';

type Words = Readonly<Record<Language, string>>;

/** A kind of attribute value: how it is read, and what to say when it cannot be. */
export interface Attribute<T> {
  /** The value, or undefined when the text is none. */
  readonly read: (text: string) => T | undefined;
  /** What is expected: for messages and for the author's guide. */
  readonly expects: Words;
  /** Values to choose from, where there are some: for "did you mean". */
  readonly choices?: readonly string[];
}

/** One of some words, each standing for a value. */
function oneOf<T>(values: Readonly<Record<string, T>>): Attribute<T> {
  const choices = Object.keys(values);
  const last = choices.at(-1) ?? '';
  const list = (or: string): string => (choices.length > 1 ? `${choices.slice(0, -1).join(', ')} ${or} ${last}` : last);
  return {
    read: (text) => (Object.hasOwn(values, text.trim()) ? values[text.trim()] : undefined),
    expects: { vi: list('hoặc'), en: list('or') },
    choices,
  };
}

const sameWords = <T extends string>(...words: readonly T[]): Attribute<T> =>
  oneOf(Object.fromEntries(words.map((word): [string, T] => [word, word])));

function wholeNumber(least: number, most: number): Attribute<number> {
  return {
    read: (text) => {
      const value = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
      return value !== undefined && value >= least && value <= most ? value : undefined;
    },
    expects: { vi: `số nguyên từ ${least} đến ${most}`, en: `a whole number from ${least} to ${most}` },
  };
}

export const alignment: Attribute<Alignment> = sameWords('left', 'center', 'right', 'justify');
/** Alignment in a cell of a table. */
export const cellAlignment: Attribute<CellAlignment> = sameWords('left', 'center', 'right', 'justify', 'decimal');
/** Alignments of all columns, from the left. */
export const columnAlignments: Attribute<readonly CellAlignment[]> = {
  read: (text) => {
    const pieces = text.trim().split(/\s+/);
    const found = pieces.map(cellAlignment.read).filter((one) => one !== undefined);
    return found.length === pieces.length ? found : undefined;
  },
  expects: {
    vi: 'cách căn từng cột, cách nhau bằng dấu cách: left center decimal',
    en: 'the alignment of each column with blanks between: left center decimal',
  },
};
export const verticalAlignment: Attribute<VerticalAlignment> = sameWords('top', 'middle', 'bottom');
export const orientation = sameWords('portrait', 'landscape');
export const ruleGround: Attribute<'line' | 'text'> = sameWords('line', 'text');
export const firstPage: Attribute<boolean | 'only'> = oneOf<boolean | 'only'>({ yes: true, no: false, only: 'only' });
export const yesNo: Attribute<boolean> = oneOf({ yes: true, no: false });
export const language: Attribute<Language> = sameWords('vi', 'en');
export const bulletMarker: Attribute<ListMarker> = sameWords('dash', 'bullet');
export const numberMarker: Attribute<ListMarker> = sameWords(
  'decimal',
  'decimal-paren',
  'letter',
  'roman',
  'upper-roman',
);
export const scope = sameWords('column', 'row');
export const listedKind: Attribute<ListedKind> = sameWords('headings', 'tables', 'figures', 'charts');
export const span = wholeNumber(1, 100);
export const startNumber = wholeNumber(1, 9999);
export const rowCount = wholeNumber(0, 20);
export const decimalCount = wholeNumber(0, 10);
export const chartKind: Attribute<ChartKind> = sameWords(
  'column',
  'bar',
  'line',
  'stacked-share',
  'bullet',
  'sparkline',
);
export const pointState: Attribute<PointState> = sameWords('achieved', 'estimated', 'projected');
export const dataTable: Attribute<'table' | 'none'> = sameWords('table', 'none');

/** A number as programs write it: a point before its decimals, nothing between its thousands. */
export const plainNumber: Attribute<number> = {
  read: (text) => (/^\s*-?\d{1,18}(?:\.\d{1,12})?\s*$/.test(text) ? Number(text) : undefined),
  expects: {
    vi: 'số viết liền, dấu chấm trước phần thập phân, ví dụ 1234.5',
    en: 'a number with nothing between its thousands and a point before its decimals, like 1234.5',
  },
};

/** Levels of headings, from one to another. */
export const headingLevels: Attribute<HeadingLevels> = {
  read: (text) => {
    const [, first, last = first] = /^\s*([1-3])(?:\s*-\s*([1-3]))?\s*$/.exec(text) ?? [];
    const [from, to] = [headingLevel(first), headingLevel(last)];
    return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  },
  expects: { vi: 'các cấp tiêu đề, ví dụ 1-3 hoặc 2', en: 'levels of headings, like 1-3 or 2' },
};

function headingLevel(digit: string | undefined): 1 | 2 | 3 | undefined {
  return digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : undefined;
}

/** Words for people. Blanks at the ends are dropped. */
export const words: Attribute<string> = {
  read: (text) => text.replace(/[ \t\r\n\u0085\u2028\u2029]+/g, ' ').replace(/^ | $/g, ''),
  expects: { vi: 'chữ', en: 'text' },
};

/** Words for people that may not be left empty. */
export const someWords: Attribute<string> = {
  read: (text) => words.read(text) || undefined,
  expects: { vi: 'chữ, không để trống', en: 'text, not empty' },
};

/** The name of a style of the theme. */
export const styleName: Attribute<string> = {
  read: (text) => (/^[a-z][a-z0-9-]*$/.test(text.trim()) ? text.trim() : undefined),
  expects: { vi: 'tên kiểu trong theme, ví dụ table-cell', en: 'the name of a style of the theme, like table-cell' },
};

/** A name that references point at. */
export const identifier: Attribute<string> = {
  read: (text) => (/^\S+$/u.test(text.trim()) ? text.trim() : undefined),
  expects: { vi: 'một tên không có dấu cách', en: 'a name without blanks' },
};

/** Where a link leads, made absolute and percent-encoded. */
export const link: Attribute<string> = {
  read: normaliseLink,
  expects: {
    vi: 'địa chỉ đầy đủ bắt đầu bằng https://, http://, mailto: hoặc tel:',
    en: 'a whole address that begins with https://, http://, mailto: or tel:',
  },
};

/** A share of the line in per cent, or a length. */
export const width: Attribute<ColumnWidth> = {
  read: readWidth,
  expects: { vi: 'phần trăm hoặc độ dài, ví dụ 60% hoặc 80mm', en: 'per cent or a length, like 60% or 80mm' },
};

/** A length on the page. */
export const length: Attribute<Points> = {
  read: (text) => {
    const points = parseLength(text);
    return points !== undefined && points > 0 && points <= 4000 ? points : undefined;
  },
  expects: { vi: 'độ dài, ví dụ 60mm', en: 'a length, like 60mm' },
};

/** Widths of all columns, from the left. */
export const columns: Attribute<readonly ColumnWidth[]> = {
  read: (text) => {
    const pieces = text.trim().split(/\s+/);
    const widths = pieces.map(readWidth).filter((found) => found !== undefined);
    return widths.length === pieces.length && widths.length <= 50 && shareOf(widths) <= 100.01 ? widths : undefined;
  },
  expects: {
    vi: 'bề rộng từng cột, cách nhau bằng dấu cách, tổng không quá 100%: 8% 52% 20% 20%',
    en: 'the width of each column with blanks between, at most 100% together: 8% 52% 20% 20%',
  },
};

function readWidth(text: string): ColumnWidth | undefined {
  const share = /^\s*(\d+(?:\.\d+)?)%\s*$/.exec(text);
  const percent = share ? Number(share[1]) : undefined;
  if (percent !== undefined) return percent > 0 && percent <= 100 ? { percent } : undefined;
  const length = parseLength(text);
  return length !== undefined && length > 0 ? { length } : undefined;
}

function shareOf(widths: readonly ColumnWidth[]): number {
  return widths.reduce((sum, one) => sum + ('percent' in one ? one.percent : 0), 0);
}
