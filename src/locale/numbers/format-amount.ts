import type { Amount, Figure } from '../types.ts';

/** What amounts need of a language. */
export interface AmountWords {
  readonly formatNumber: (figure: Figure) => string;
  /** Between the ends of a range of positive numbers: " – ". */
  readonly dash: string;
  /** A range with a negative end is spelled out, since a dash beside a minus sign misleads: "từ -3 đến -1". */
  readonly fromTo: (from: string, to: string) => string;
  /** Units in the words of the language: "điểm %" is "điểm phần trăm". Others are the record's own text. */
  readonly units: Readonly<Record<string, string>>;
}

/** The percent and per mille signs touch their number, also in "14%/năm". */
const TOUCHES = /^[%‰°]/u;

/** A number or a range with its unit. An ordinary space stands before the unit, so that searching for it works. */
export function formatAmount(words: AmountWords, amount: Amount, unit: string | undefined): string {
  return withUnit(formatValue(words, amount), unit, words.units);
}

function formatValue({ formatNumber, dash, fromTo }: AmountWords, amount: Amount): string {
  if (!('from' in amount)) return formatNumber(amount);
  const from = formatNumber(amount.from);
  const to = formatNumber(amount.to);
  if (from === to) return from;
  return amount.from.value < 0 || amount.to.value < 0 ? fromTo(from, to) : `${from}${dash}${to}`;
}

function withUnit(value: string, unit: string | undefined, units: AmountWords['units']): string {
  const known = unit?.trim() ?? '';
  if (known === '') return value;
  const word = Object.hasOwn(units, known) ? units[known] : known;
  return TOUCHES.test(known) ? `${value}${word}` : `${value} ${word}`;
}
