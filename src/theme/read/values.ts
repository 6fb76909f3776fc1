import * as z from 'zod';
import { type LengthUnit, mm, type Points, parseLength, roundToTwip } from '../../base/index.ts';
import type { BorderLook, LineSpacing, TabStop } from '../looks.ts';
import type { Words } from '../messages.ts';

/** What was expected is carried by the issue, for the message in both languages. */
export interface ExpectedParams {
  readonly expected: Words;
}

/** A value that is read by a function: undefined from it means that the value cannot be used. */
function value<T>(expected: Words, read: (found: unknown) => T | undefined) {
  return z.unknown().transform((found, context): T => {
    const result = read(found);
    if (result !== undefined) return result;
    context.addIssue({ code: 'custom', params: { expected } satisfies ExpectedParams });
    return z.NEVER;
  });
}

const fromText =
  <T>(read: (text: string) => T | undefined) =>
  (found: unknown): T | undefined =>
    typeof found === 'string' ? read(found) : undefined;

const units: readonly LengthUnit[] = ['mm', 'cm', 'in', 'pt', 'twip'];
const viUnits = units.join(', ');

/** Smaller paper has no room for a document; larger Word does not take. */
const LEAST_SIDE = 72;
const MOST_SIDE = 1584;

/** A length of any sign, in points and whole twips. */
export const anyLength = value(
  { vi: `một độ dài có đơn vị (${viUnits}), ví dụ 10mm`, en: `a length with its unit (${viUnits}), such as 10mm` },
  fromText((text) => {
    const points = parseLength(text);
    return points === undefined || Math.abs(points) > 4000 ? undefined : roundToTwip(points);
  }),
);

/** A length that is not negative. */
export const length = value(
  {
    vi: `một độ dài không âm có đơn vị (${viUnits}), ví dụ 6pt`,
    en: `a length with its unit (${viUnits}) that is not negative, such as 6pt`,
  },
  fromText((text) => {
    const points = parseLength(text);
    return points === undefined || points < 0 || points > 4000 ? undefined : roundToTwip(points);
  }),
);

/** `text-foot`, or a length from the paper's lower edge. */
export const pin = value(
  {
    vi: 'text-foot (cuối vùng chữ) hoặc một độ dài tính từ mép dưới của giấy, ví dụ 10mm',
    en: 'text-foot (the end of the text), or a length from the lower edge of the paper, such as 10mm',
  },
  fromText((text): 'text-foot' | number | undefined => {
    const points = text === 'text-foot' ? undefined : parseLength(text);
    if (points === undefined) return text === 'text-foot' ? text : undefined;
    return points < 0 || points > 300 ? undefined : roundToTwip(points);
  }),
);

const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  a4: [210, 297],
  a5: [148, 210],
  letter: [215.9, 279.4],
};

/** `a4`, or the shorter and the longer side: `176mm x 250mm`. In whole twips, as in Word's own files (A4: 11906 × 16838). */
export const paperSize = value(
  {
    vi: 'a4, a5, letter, hoặc hai cạnh như "176mm x 250mm"',
    en: 'a4, a5, letter, or two sides such as "176mm x 250mm"',
  },
  fromText((text): { readonly short: Points; readonly long: Points } | undefined => {
    const named = Object.hasOwn(PAPERS, text) ? PAPERS[text] : undefined;
    const sides = named?.map(mm) ?? text.split(' x ').map(parseLength);
    const [one, other, ...rest] = sides.map((side) => (side === undefined ? Number.NaN : roundToTwip(side)));
    if (one === undefined || other === undefined || rest.length > 0) return undefined;
    const short = Math.min(one, other);
    const long = Math.max(one, other);
    return short >= LEAST_SIDE && long <= MOST_SIDE ? { short, long } : undefined;
  }),
);

/** A font size: whole half-points from 1 to 200, as Word has them. */
export const fontSize = value(
  {
    vi: 'cỡ chữ từ 1pt đến 200pt, chẵn đến nửa point, ví dụ 13pt',
    en: 'a font size from 1pt to 200pt in half-points, such as 13pt',
  },
  fromText((text) => {
    const points = parseLength(text);
    const good = points !== undefined && points >= 1 && points <= 200 && Number.isInteger(points * 2);
    return good ? points : undefined;
  }),
);

/** A font's size as a share of the text's around it. */
export const fontScale = value(
  { vi: 'một số từ 0.5 đến 1, ví dụ 0.85', en: 'a number from 0.5 to 1, such as 0.85' },
  (found) => (typeof found === 'number' && found >= 0.5 && found <= 1 ? found : undefined),
);

/** true or false. */
export const flag = value({ vi: 'true hoặc false', en: 'true or false' }, (found) =>
  typeof found === 'boolean' ? found : undefined,
);

/** `#rrggbb`, in lower case. */
export const color = value(
  { vi: 'một màu viết là "#rrggbb", ví dụ "#1f3a5f"', en: 'a colour written as "#rrggbb", such as "#1f3a5f"' },
  fromText(readColor),
);

function readColor(text: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** A colour, or null for `none`. */
export const colorOrNone = value(
  { vi: 'một màu "#rrggbb", hoặc none', en: 'a colour "#rrggbb", or none' },
  fromText((text) => (text === 'none' ? null : readColor(text))),
);

const MOST_COLORS = 12;

/** Colours of a chart's series, in turn. */
export const colors = value(
  {
    vi: `danh sách 1 đến ${MOST_COLORS} màu khác nhau, ví dụ ["#1f4e8c", "#c55a11"]`,
    en: `a list of 1 to ${MOST_COLORS} different colours, such as ["#1f4e8c", "#c55a11"]`,
  },
  (found) => {
    if (!Array.isArray(found) || found.length === 0 || found.length > MOST_COLORS) return undefined;
    const read = found.flatMap((one) => (typeof one === 'string' ? (readColor(one) ?? []) : []));
    return read.length === found.length && new Set(read).size === read.length ? read : undefined;
  },
);

function readBorder(text: string): BorderLook | undefined {
  const [width, tone, ...rest] = text.split(' ');
  const points = parseLength(width ?? '');
  const found = readColor(tone ?? '');
  if (points === undefined || points < 0.25 || points > 6 || found === undefined || rest.length > 0) return undefined;
  return { width: roundToTwip(points), color: found };
}

/** `0.5pt #a0a8b0`: a line's width and colour. */
export const border = value(
  {
    vi: 'độ dày (0.25pt đến 6pt) và màu, ví dụ "0.5pt #8a94a0"',
    en: 'a width (0.25pt to 6pt) and a colour, such as "0.5pt #8a94a0"',
  },
  fromText(readBorder),
);

/** A line, or null for `none`. */
export const borderOrNone = value(
  {
    vi: 'độ dày (0.25pt đến 6pt) và màu, ví dụ "0.5pt #8a94a0", hoặc none',
    en: 'a width (0.25pt to 6pt) and a colour, such as "0.5pt #8a94a0", or none',
  },
  fromText((text) => (text === 'none' ? null : readBorder(text))),
);

/** `1.15`, `exactly 18pt`, `at-least 18pt`. */
export const lineSpacing = value(
  {
    vi: 'số dòng từ 0.5 đến 5 (ví dụ 1.15), hoặc "exactly 18pt", "at-least 18pt"',
    en: 'a number of lines from 0.5 to 5 (such as 1.15), or "exactly 18pt", "at-least 18pt"',
  },
  readLine,
);

/** Word counts lines in 240ths: the factor is rounded to one, so that every writer has the same. */
const PARTS_OF_LINE = 240;

function readLine(found: unknown): LineSpacing | undefined {
  if (typeof found === 'number') {
    if (!(found >= 0.5 && found <= 5)) return undefined;
    return { rule: 'multiple', factor: Math.round(found * PARTS_OF_LINE) / PARTS_OF_LINE };
  }
  const [, word, size] = typeof found === 'string' ? (/^(exactly|at-least) (\S+)$/.exec(found) ?? []) : [];
  const height = parseLength(size ?? '');
  if (height === undefined || height < 1 || height > 500) return undefined;
  return { rule: word === 'exactly' ? 'exact' : 'at-least', height: roundToTwip(height) };
}

/** `right 165mm dots`: a tab's kind, its distance from the left edge, perhaps a leader of dots. */
export const tabStop = value(
  {
    vi: 'một mốc tab, ví dụ "right 165mm" hoặc "right 165mm dots"',
    en: 'a tab stop, such as "right 165mm" or "right 165mm dots"',
  },
  fromText((text): TabStop | undefined => {
    const [, align, position, leader] = /^(left|center|right) (\S+?)( dots)?$/.exec(text) ?? [];
    const points = parseLength(position ?? '');
    if (points === undefined || points <= 0) return undefined;
    const side = align === 'left' || align === 'center' ? align : 'right';
    return { position: roundToTwip(points), align: side, ...(leader ? { leader: 'dot' as const } : {}) };
  }),
);

/** One of a few words. */
export function oneOf<const W extends string>(words: readonly W[]) {
  const list = words.join(', ');
  return value({ vi: `một trong: ${list}`, en: `one of: ${list}` }, (found) => words.find((word) => word === found));
}

/** 1, 2 or 3. */
export const outlineLevel = value({ vi: '1, 2 hoặc 3', en: '1, 2 or 3' }, (found) =>
  found === 1 || found === 2 || found === 3 ? found : undefined,
);

/** A text that matches. */
export function textLike(pattern: RegExp, expected: Words) {
  return value(
    expected,
    fromText((text) => (pattern.test(text) ? text : undefined)),
  );
}
