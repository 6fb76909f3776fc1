import { type DataPath, formatPath, type Language } from '../../base/index.ts';

/** A phrase in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** The severities and the family of nearly all of this room's messages. */
export const RECORD_ERROR = { family: 'record', severity: 'error' } as const;
export const RECORD_WARNING = { family: 'record', severity: 'warning' } as const;

/** Words of a list in a sentence: `a`, `b`, `c`. */
export function listKeys(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}

/** Where in the record: "in `meeting`"; the items of a list are told by the list's name, for the line tells which. */
export function whereIs(path: DataPath): Words {
  const name = path.findLast((step) => typeof step === 'string');
  if (name === undefined) return { vi: 'ở cấp ngoài cùng của hồ sơ', en: 'at the top level of the record' };
  return { vi: `trong phần \`${name}\``, en: `in \`${name}\`` };
}

/** The value at a path, as a sentence names it: "Giá trị của `value`", "The value of `value`". */
export function valueAt(path: DataPath): Words {
  const last = path.at(-1);
  if (last === undefined) return { vi: 'Cả tệp', en: 'The file' };
  if (typeof last === 'string') return { vi: `Khoá \`${last}\``, en: `The key \`${last}\`` };
  const list = path.findLast((step) => typeof step === 'string') ?? formatPath(path);
  return { vi: `Mục thứ ${last + 1} của \`${list}\``, en: `Item ${last + 1} of \`${list}\`` };
}
