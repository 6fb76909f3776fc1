import type { Language } from '../base/index.ts';
import type { ChartWords } from './chart-words.ts';
import type { LabelKey } from './labels/keys.ts';

/** A date as precise as it is known: `2023`, `2023-10`, `2023-10-05`, `2023-10-05T08:00`. */
export type PartialDate = string;

/** The span of time that a figure belongs to. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: 1 | 2 | 3 | 4 }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'day'; readonly date: PartialDate }
  /** From one date to another, each of year, month or day precision. */
  | { readonly kind: 'range'; readonly from: PartialDate; readonly to: PartialDate }
  | { readonly kind: 'as-of'; readonly date: PartialDate };

export type Bound = 'exact' | 'about' | 'over' | 'under' | 'nearly';
export type Status = 'achieved' | 'estimated' | 'projected' | 'cumulative';

/** A number from the record: its value and how many decimals the record wrote (8.50 has 2). */
export interface Figure {
  readonly value: number;
  readonly decimals: number;
}

/** A number, or a range from one number to another. */
export type Amount = Figure | { readonly from: Figure; readonly to: Figure };

/** A standing among others: a place ("thứ 12"), a group of the first few ("Top 10"), or both. */
export interface Rank {
  readonly place?: number | undefined;
  readonly top?: number | undefined;
  /** Among whom: "cả nước", "the region". */
  readonly within?: string | undefined;
}

/** Which way a figure moved. */
export type Direction = 'up' | 'down' | 'same';

/** Words and number forms of one language. Made once a process by `localeFor(language)`; pure. */
export interface Locale {
  readonly language: Language;
  /** BCP 47: `vi-VN`, `en-GB`. */
  readonly tag: string;
  /** 5159 -> "5.159" / "5,159"; decimals are kept: {6.13, 2} -> "6,13". */
  formatNumber(figure: Figure): string;
  /** Number with its unit: "6,13%", "1,3 tỷ USD", "3.900 USD/người/năm", "5.159 hộ"; en: "USD 1.3 billion" is not guessed: the unit is the record's own text. */
  formatAmount(amount: Amount, unit: string | undefined): string;
  /** "gần 1,3 tỷ USD", "over 180,000". */
  withBound(bound: Bound, amount: string): string;
  boundWord(bound: Bound): string;
  /** "ước đạt", "estimated". */
  statusWord(status: Status): string;
  /** Status and figure as one phrase: "ước đạt 5,79%", "dự kiến đạt trên 180.000 tỷ đồng"; en "estimated at 5.79%". */
  withStatus(status: Status, figure: string): string;
  /** A change: "tăng 2,65 điểm phần trăm", "giảm 3,1%", "không đổi"; `size` is never negative. */
  formatChange(direction: Direction, size: string): string;
  /** A figure that is a change itself, with its status: "tăng 37,8%", "ước tăng 37,8%"; en "estimated to be up 37.8%". */
  formatGrowth(status: Status | undefined, direction: Direction, size: string): string;
  /** A figure that is a ratio to another, with its status: "bằng 145,4% cùng kỳ"; en "equal to 145.4%". */
  formatRatio(status: Status | undefined, amount: string): string;
  /** A figure that is a gap itself, with its status: "ước 1,46 điểm phần trăm". */
  formatGap(status: Status | undefined, amount: string): string;
  /** "bằng 101,7% kế hoạch (90%)"; en "101.7% of the target of 90%"; the target alone without an attainment. */
  againstTarget(target: string, attainment: string | undefined): string;
  /** "tăng 7,5 điểm phần trăm so với kỳ trước (84%)"; the previous figure alone without a change. */
  againstPrevious(previous: string, change: string | undefined): string;
  /** "28/35 chỉ tiêu, 80%"; en "28 of 35 targets, 80%"; the count alone without a share. */
  formatScore(met: string, total: string, share: string | undefined): string;
  /** Whether an indicator's name says itself that it is a change: "Tốc độ tăng trưởng", "growth rate". */
  namesChange(name: string): boolean;
  /** "thứ 12 cả nước", "Top 10 của cả nước"; en "12th in the country", "top 10 in the country". Empty when nothing is known. */
  formatRank(rank: Rank): string;
  /** The official long form in each precision: "ngày 05 tháng 10 năm 2023", "tháng 10 năm 2023", "năm 2023", "08 giờ 00, ngày 05 tháng 10 năm 2023"; en "5 October 2023". */
  formatDate(date: PartialDate): string;
  /** "05/10/2023", "10/2023", "2023", with the same padding rule (05/9/2026). */
  formatShortDate(date: PartialDate): string;
  /** With the form's blank for what is not known: "ngày … tháng 10 năm 2023". */
  formatDateWithBlanks(date: PartialDate | undefined): string;
  /** Start and end in one phrase, what they share said once: "từ ngày 05 đến ngày 07 tháng 10 năm 2023"; en "5–7 October 2023". */
  formatSpan(starts: PartialDate, ends: PartialDate): string;
  /** "năm 2022", "6 tháng đầu năm 2023", "9 tháng đầu năm 2023", "quý III năm 2023", "giai đoạn 2021 – 2023", "từ năm 2021 đến hết ngày 30/6/2023", "tính đến ngày 30/6/2023". */
  formatPeriod(period: Period): string;
  /** "A, B và C". */
  formatList(items: readonly string[]): string;
  /** Orders names: Vietnamese by given name, family name, middle names, with Vietnamese collation. */
  compareNames(a: string, b: string): number;
  compare(a: string, b: string): number;
  /** A name in lines no wider than `room`, in ems, broken where its sense allows; one line where it fits. */
  nameLines(text: string, room: number): readonly string[];
  upper(text: string): string;
  /** The first letter in upper case. */
  capitalise(text: string): string;
  /** Words of forms, headings, columns. */
  label(key: LabelKey): string;
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** Words in and about charts. */
  readonly charts: ChartWords;
}
