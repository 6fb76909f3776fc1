import type { Words } from './messages/words.ts';
import type { Kind } from './schema/schema-at.ts';

const MOST_SHOWN = 40;

/** A value as a sentence names it. */
export function describeValue(value: unknown, source: string | undefined): Words {
  if (Array.isArray(value)) return { vi: 'một danh sách', en: 'a list' };
  if (typeof value === 'object') return { vi: 'một phần có các khoá con', en: 'a part with keys of its own' };
  const text = source ?? String(value);
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  if (typeof value === 'number') return { vi: `con số \`${shown}\``, en: `the number \`${shown}\`` };
  if (typeof value === 'boolean') return { vi: `giá trị đúng/sai \`${shown}\``, en: `the flag \`${shown}\`` };
  return { vi: `văn bản \`${shown}\``, en: `the text \`${shown}\`` };
}

/** What is expected of a kind of value. */
export function describeKind(kind: Kind): Words {
  return KINDS[kind];
}

const text = { vi: 'văn bản', en: 'a text' };

const KINDS: Readonly<Record<Kind, Words>> = {
  text,
  path: { vi: 'tên tệp', en: 'the name of a file' },
  url: { vi: 'địa chỉ web', en: 'a web address' },
  width: { vi: 'một bề rộng như `60%` hoặc `80mm`', en: 'a width such as `60%` or `80mm`' },
  figure: { vi: 'một con số hoặc khoảng `{from, to}`', en: 'a number, or a range `{from, to}`' },
  number: { vi: 'một con số', en: 'a number' },
  'whole-number': { vi: 'một số nguyên', en: 'a whole number' },
  position: { vi: 'một số nguyên từ 1', en: 'a whole number, 1 or more' },
  'document-number': { vi: 'một số nguyên hoặc văn bản', en: 'a whole number or a text' },
  date: { vi: 'một thời điểm như `2023-10-05`', en: 'a date such as `2023-10-05`' },
  'full-date': { vi: 'một ngày như `2023-10-05`', en: 'a date such as `2023-10-05`' },
  period: { vi: 'một kỳ số liệu như `2022` hoặc `2023-Q3`', en: 'a period such as `2022` or `2023-Q3`' },
  flag: { vi: '`true` hoặc `false`', en: '`true` or `false`' },
  list: { vi: 'một danh sách', en: 'a list' },
  map: { vi: 'một phần có các khoá con', en: 'a part with keys of its own' },
  word: { vi: 'một từ trong danh sách cho phép', en: 'a word of a closed list' },
  version: { vi: 'số phiên bản', en: 'the number of a version' },
  'text-or-map': { vi: 'văn bản, hoặc một phần `{title, text}`', en: 'a text, or a part `{title, text}`' },
};

const YES = /^(?:yes|y|on|có|co|đúng|x)$/iu;
const NO = /^(?:no|n|off|không|khong|ko|sai|vắng)$/iu;

/** What to do about a value of the wrong kind. */
export function hintFor(kind: Kind, value: unknown, source: string | undefined): Words {
  const shown = (source ?? String(value)).slice(0, MOST_SHOWN);
  const isScalar = typeof value !== 'object';
  if (kind === 'flag' && isScalar) return hintForFlag(String(value));
  if (kind === 'list') return isScalar ? LIST_OF_ONE : LIST;
  if (kind === 'map') return MAP;
  if (TEXTS.has(kind) && isScalar)
    return {
      vi: `Đặt giá trị trong dấu nháy kép: \`"${shown}"\`.`,
      en: `Put the value in double quotes: \`"${shown}"\`.`,
    };
  if (NUMBERS.has(kind) && isScalar) return NUMBER;
  return SCALAR;
}

const TEXTS: ReadonlySet<Kind> = new Set(['text', 'path', 'url', 'text-or-map', 'document-number']);
const NUMBERS: ReadonlySet<Kind> = new Set(['figure', 'number', 'whole-number', 'position']);

function hintForFlag(value: string): Words {
  const meant = YES.test(value) ? 'true' : NO.test(value) ? 'false' : undefined;
  if (meant) return { vi: `Viết \`${meant}\`.`, en: `Write \`${meant}\`.` };
  return { vi: 'Viết `true` (có) hoặc `false` (không).', en: 'Write `true` (yes) or `false` (no).' };
}

const LIST_OF_ONE: Words = {
  vi: 'Đưa giá trị xuống dòng dưới, thụt vào, với `- ` ở đầu, dù chỉ có một mục.',
  en: 'Move the value to the next line, indented, with `- ` before it, even if it is the only item.',
};
const LIST: Words = {
  vi: 'Mỗi mục viết ở một dòng riêng, bắt đầu bằng `- `.',
  en: 'Each item stands on a line of its own that starts with `- `.',
};
const MAP: Words = {
  vi: 'Viết các khoá con ở những dòng dưới, thụt vào hai dấu cách, dạng `khoá: giá trị`; không có dấu `- ` ở đầu.',
  en: 'Write its keys on the lines below as `key: value`, indented two spaces, without `- ` before them.',
};
const NUMBER: Words = {
  vi: 'Chỉ ghi con số; đơn vị ghi ở `unit`, những từ như "gần", "trên", "khoảng" ghi ở `bound`.',
  en: 'Write the number alone; units go to `unit`, words such as "nearly" or "over" to `bound`.',
};
const SCALAR: Words = {
  vi: 'Viết một giá trị duy nhất, không phải danh sách hay phần có các khoá con.',
  en: 'Write a single value, neither a list nor a part with keys of its own.',
};
